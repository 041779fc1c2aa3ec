"""Models of `update_story_highlight`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta, StoryHighlight


@_model
class UpdateStoryHighlightBody(Body):
    account: str = _required("account")
    cover_story_id: int = _required("coverStoryId")
    story_ids: Array[str] = _required("storyIds")
    title: str = _required("title")


@_model
class UpdateStoryHighlight(Model):
    meta: Meta | None = _field("_meta")
    data: StoryHighlight | None = _field("data")
