"""Models of `list_social_media_buttons`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, SocialMediaButton


@_model
class ListSocialMediaButtons(Model):
    meta: Meta | None = _field("_meta")
    data: list[SocialMediaButton] | None = _field("data")
