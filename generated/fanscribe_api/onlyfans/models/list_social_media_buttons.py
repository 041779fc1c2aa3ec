"""Models of `list_social_media_buttons`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import Meta, SocialMediaButton


@_model
class ListSocialMediaButtons(Page["SocialMediaButton"]):
    meta: Meta | None = _field("_meta")
    data: list[SocialMediaButton] | None = _field("data")

    __items__: ClassVar = ("data",)
