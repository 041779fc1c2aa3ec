"""Models of `create_story_highlight`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array
from .. import models as _models


@_model
class CreateStoryHighlightBody(Body):
    cover_story_id: int = _required("coverStoryId")
    story_ids: Array[str] = _required("storyIds")
    title: str = _required("title")


@_model
class CreateStoryHighlight(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.StoryHighlight | None = _field("data")
