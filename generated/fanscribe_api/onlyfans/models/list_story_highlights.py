"""Models of `list_story_highlights`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListStoryHighlightsData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[_models.shared.StoryHighlight] | None = _field("list")


@_model
class ListStoryHighlights(Page["_models.shared.StoryHighlight"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListStoryHighlightsData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
