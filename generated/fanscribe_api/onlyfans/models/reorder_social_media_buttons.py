"""Models of `reorder_social_media_buttons`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ReorderSocialMediaButtonsBody(Body):
    button_ids: Array[str] = _required("button_ids")


@_model
class ReorderSocialMediaButtonsDataItem(Model):
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
class ReorderSocialMediaButtons(Model):
    meta: Meta | None = _field("_meta")
    data: list[ReorderSocialMediaButtonsDataItem] | None = _field("data")
