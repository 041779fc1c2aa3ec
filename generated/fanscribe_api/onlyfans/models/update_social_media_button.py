"""Models of `update_social_media_button`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class UpdateSocialMediaButtonBody(Body):
    account: str = needed("account")
    label: str = needed("label")


@model
class UpdateSocialMediaButtonDataItem(Model):
    clicks: int | None = wire("clicks")
    id: int | None = wire("id")
    is_valid: bool | None = wire("isValid")
    label: str | None = wire("label")
    link: str | None = wire("link")
    social_media: str | None = wire("socialMedia")
    sort: int | None = wire("sort")
    url: str | None = wire("url")
    username: str | None = wire("username")


@model
class UpdateSocialMediaButton(Model):
    meta: Meta | None = wire("_meta")
    data: list[UpdateSocialMediaButtonDataItem] | None = wire("data")
