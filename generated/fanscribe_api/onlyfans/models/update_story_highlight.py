"""Models of `update_story_highlight`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@model
class UpdateStoryHighlightBody(Body):
    account: str = needed("account")
    cover_story_id: int = needed("coverStoryId")
    story_ids: Array[str] = needed("storyIds")
    title: str = needed("title")


@model
class UpdateStoryHighlightData(Model):
    cover: str | None = wire("cover")
    cover_story_id: int | None = wire("coverStoryId")
    created_at: datetime.datetime | None = wire("createdAt")
    id: int | None = wire("id")
    stories_count: int | None = wire("storiesCount")
    title: str | None = wire("title")
    user_id: int | None = wire("userId")


@model
class UpdateStoryHighlight(Model):
    meta: Meta | None = wire("_meta")
    data: UpdateStoryHighlightData | None = wire("data")
