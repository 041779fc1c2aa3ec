"""Models of `add_social_media_button`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

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


@define(eq=False, repr=False, kw_only=True)
class AddSocialMediaButtonBody(Body):
    label: str = wire("label", required=True)
    type_: AddSocialMediaButtonBodyType = wire("type", required=True)
    value: str = wire("value", required=True)


@define(eq=False, repr=False, kw_only=True)
class AddSocialMediaButtonDataItem(Model):
    clicks: int | Unset = wire("clicks")
    id: int | Unset = wire("id")
    is_valid: bool | Unset = wire("isValid")
    label: str | Unset = wire("label")
    link: str | Unset = wire("link")
    social_media: str | Unset = wire("socialMedia")
    sort: int | Unset = wire("sort")
    url: str | Unset = wire("url")
    username: str | Unset = wire("username")


@define(eq=False, repr=False, kw_only=True)
class AddSocialMediaButton(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[AddSocialMediaButtonDataItem] | Unset = wire("data")
