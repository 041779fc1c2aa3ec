"""Models of `list_story_highlights`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ListStoryHighlightsDataListItem(Model):
    cover: str | None = _field("cover")
    cover_story_id: int | None = _field("coverStoryId")
    created_at: datetime.datetime | None = _field("createdAt")
    id: int | None = _field("id")
    stories_count: int | None = _field("storiesCount")
    title: str | None = _field("title")
    user_id: int | None = _field("userId")


@_model
class ListStoryHighlightsData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListStoryHighlightsDataListItem] | None = _field("list")


@_model
class ListStoryHighlights(Model):
    meta: Meta | None = _field("_meta")
    data: ListStoryHighlightsData | None = _field("data")
