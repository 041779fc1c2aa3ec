"""Models of `list_story_archive`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Media, Meta


@define(eq=False, repr=False, kw_only=True)
class ListStoryArchiveDataListItem(Model):
    created_at: datetime.datetime | Unset = wire("createdAt")
    id: int | Unset = wire("id")
    media: list[Media] | Unset = wire("media")
    question: str | Unset = wire("question")


@define(eq=False, repr=False, kw_only=True)
class ListStoryArchiveData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListStoryArchiveDataListItem] | Unset = wire("list")
    marker: int | Unset = wire("marker")


@define(eq=False, repr=False, kw_only=True)
class ListStoryArchive(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListStoryArchiveData | Unset = wire("data")
