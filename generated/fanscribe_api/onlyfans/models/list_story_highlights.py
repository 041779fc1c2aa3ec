"""Models of `list_story_highlights`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListStoryHighlightsDataListItem(Model):
    cover: str | Unset = wire("cover")
    cover_story_id: int | Unset = wire("coverStoryId")
    created_at: datetime.datetime | Unset = wire("createdAt")
    id: int | Unset = wire("id")
    stories_count: int | Unset = wire("storiesCount")
    title: str | Unset = wire("title")
    user_id: int | Unset = wire("userId")


@define(eq=False, repr=False, kw_only=True)
class ListStoryHighlightsData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListStoryHighlightsDataListItem] | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class ListStoryHighlights(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListStoryHighlightsData | Unset = wire("data")
