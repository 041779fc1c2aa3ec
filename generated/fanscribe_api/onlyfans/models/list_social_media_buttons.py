"""Models of `list_social_media_buttons`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListSocialMediaButtonsDataItem(Model):
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
class ListSocialMediaButtons(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListSocialMediaButtonsDataItem] | None = wire("data")
