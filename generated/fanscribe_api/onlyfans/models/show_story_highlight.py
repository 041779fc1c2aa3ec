"""Models of `show_story_highlight`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, StoryHighlight


@_model
class ShowStoryHighlight(Model):
    meta: Meta | None = _field("_meta")
    data: StoryHighlight | None = _field("data")
