"""Models of `list_story_highlights`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListStoryHighlightsDataListItem(Model):
    cover: str | None = wire("cover")
    cover_story_id: int | None = wire("coverStoryId")
    created_at: datetime.datetime | None = wire("createdAt")
    id: int | None = wire("id")
    stories_count: int | None = wire("storiesCount")
    title: str | None = wire("title")
    user_id: int | None = wire("userId")


@model
class ListStoryHighlightsData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListStoryHighlightsDataListItem] | None = wire("list")


@model
class ListStoryHighlights(Model):
    meta: Meta | None = wire("_meta")
    data: ListStoryHighlightsData | None = wire("data")
