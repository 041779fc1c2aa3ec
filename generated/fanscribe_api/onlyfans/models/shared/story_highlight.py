"""StoryHighlight, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class StoryHighlight(Model):
    cover: str | None = _field("cover")
    cover_story_id: int | None = _field("coverStoryId")
    created_at: datetime.datetime | None = _field("createdAt")
    id: int | None = _field("id")
    stories: list[_models.shared.Story] | None = _field("stories")
    stories_count: int | None = _field("storiesCount")
    title: str | None = _field("title")
    user_id: int | None = _field("userId")
