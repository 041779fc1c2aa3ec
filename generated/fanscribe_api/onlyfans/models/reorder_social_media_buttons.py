"""Models of `reorder_social_media_buttons`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta, SocialMediaButton


@_model
class ReorderSocialMediaButtonsBody(Body):
    button_ids: Array[str] = _required("button_ids")


@_model
class ReorderSocialMediaButtons(Model):
    meta: Meta | None = _field("_meta")
    data: list[SocialMediaButton] | None = _field("data")
