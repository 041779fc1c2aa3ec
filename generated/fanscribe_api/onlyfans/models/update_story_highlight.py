"""Models of `update_story_highlight`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@_model
class UpdateStoryHighlightBody(Body):
    account: str = _required("account")
    cover_story_id: int = _required("coverStoryId")
    story_ids: Array[str] = _required("storyIds")
    title: str = _required("title")


@_model
class UpdateStoryHighlightData(Model):
    cover: str | None = _field("cover")
    cover_story_id: int | None = _field("coverStoryId")
    created_at: datetime.datetime | None = _field("createdAt")
    id: int | None = _field("id")
    stories_count: int | None = _field("storiesCount")
    title: str | None = _field("title")
    user_id: int | None = _field("userId")


@_model
class UpdateStoryHighlight(Model):
    meta: Meta | None = _field("_meta")
    data: UpdateStoryHighlightData | None = _field("data")
