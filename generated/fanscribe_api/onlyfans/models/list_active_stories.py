"""Models of `list_active_stories`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import Meta, Story


@_model
class ListActiveStories(Page["Story"]):
    meta: Meta | None = _field("_meta")
    data: list[Story] | None = _field("data")

    __items__: ClassVar = ("data",)
