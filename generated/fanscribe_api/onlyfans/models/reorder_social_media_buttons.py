"""Models of `reorder_social_media_buttons`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@model
class ReorderSocialMediaButtonsBody(Body):
    button_ids: Array[str] = needed("button_ids")


@model
class ReorderSocialMediaButtonsDataItem(Model):
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
class ReorderSocialMediaButtons(Model):
    meta: Meta | None = wire("_meta")
    data: list[ReorderSocialMediaButtonsDataItem] | None = wire("data")
