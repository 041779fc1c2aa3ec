"""Models of `show_story`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, Story


@_model
class ShowStory(Model):
    meta: Meta | None = _field("_meta")
    data: Story | None = _field("data")
