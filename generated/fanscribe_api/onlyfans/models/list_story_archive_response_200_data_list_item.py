from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..types import Each, Model, One, Unset, moment, wire

if TYPE_CHECKING:
    from ..models.media import Media


@define(eq=False, repr=False, kw_only=True)
class ListStoryArchiveResponse200DataListItem(Model):
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    id: int | Unset = wire("id")
    media: list[Media] | Unset = wire("media", Each(One("media", "Media")))
    question: str | Unset = wire("question")
