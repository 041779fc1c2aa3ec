"""Models of `list_social_media_buttons`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ListSocialMediaButtonsDataItem(Model):
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
class ListSocialMediaButtons(Model):
    meta: Meta | None = _field("_meta")
    data: list[ListSocialMediaButtonsDataItem] | None = _field("data")
