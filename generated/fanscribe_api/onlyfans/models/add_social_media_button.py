"""Models of `add_social_media_button`."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta

AddSocialMediaButtonBodyType = Literal[
    "amazon",
    "bereal",
    "bluesky",
    "depop",
    "discord",
    "etsy",
    "facebook",
    "instagram",
    "kick",
    "oftv",
    "patreon",
    "pinterest",
    "poshmark",
    "shopltk",
    "snapchat",
    "threads",
    "throne",
    "tiktok",
    "twitch",
    "vsco",
    "x",
    "youtube",
]


@model
class AddSocialMediaButtonBody(Body):
    label: str = needed("label")
    type_: AddSocialMediaButtonBodyType | Enum = needed("type")
    value: str = needed("value")


@model
class AddSocialMediaButtonDataItem(Model):
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
class AddSocialMediaButton(Model):
    meta: Meta | None = wire("_meta")
    data: list[AddSocialMediaButtonDataItem] | None = wire("data")
