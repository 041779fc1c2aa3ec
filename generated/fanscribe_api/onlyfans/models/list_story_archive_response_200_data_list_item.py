from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.media import Media


@define(eq=False, repr=False, kw_only=True)
class ListStoryArchiveResponse200DataListItem(Model):
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    id: int | Unset = wire("id")
    media: list[Media] | Unset = wire("media", Each(One("media", "Media")))
    question: str | Unset = wire("question")
