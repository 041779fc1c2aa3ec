"""Models of `create_story_highlight`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@model
class CreateStoryHighlightBody(Body):
    cover_story_id: int = needed("coverStoryId")
    story_ids: Array[str] = needed("storyIds")
    title: str = needed("title")


@model
class CreateStoryHighlightData(Model):
    cover: str | None = wire("cover")
    cover_story_id: int | None = wire("coverStoryId")
    created_at: datetime.datetime | None = wire("createdAt")
    id: int | None = wire("id")
    stories_count: int | None = wire("storiesCount")
    title: str | None = wire("title")
    user_id: int | None = wire("userId")


@model
class CreateStoryHighlight(Model):
    meta: Meta | None = wire("_meta")
    data: CreateStoryHighlightData | None = wire("data")
