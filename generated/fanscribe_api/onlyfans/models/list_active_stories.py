"""Models of `list_active_stories`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, Story


@_model
class ListActiveStories(Model):
    meta: Meta | None = _field("_meta")
    data: list[Story] | None = _field("data")
