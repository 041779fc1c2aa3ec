"""Models of `update_social_media_button`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class UpdateSocialMediaButtonBody(Body):
    account: str = _required("account")
    label: str = _required("label")


@_model
class UpdateSocialMediaButtonDataItem(Model):
    clicks: int | None = _field("clicks")
    id: int | None = _field("id")
    is_valid: bool | None = _field("isValid")
    label: str | None = _field("label")
    link: str | None = _field("link")
    social_media: str | None = _field("socialMedia")
    sort: int | None = _field("sort")
    url: str | None = _field("url")
    username: str | None = _field("username")


@_model
class UpdateSocialMediaButton(Model):
    meta: Meta | None = _field("_meta")
    data: list[UpdateSocialMediaButtonDataItem] | None = _field("data")
