"""Models of `update_social_media_button`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Page

if TYPE_CHECKING:
    from .shared import Meta, SocialMediaButton


@_model
class UpdateSocialMediaButtonBody(Body):
    account: str = _required("account")
    label: str = _required("label")


@_model
class UpdateSocialMediaButton(Page["SocialMediaButton"]):
    meta: Meta | None = _field("_meta")
    data: list[SocialMediaButton] | None = _field("data")

    __items__: ClassVar = ("data",)
