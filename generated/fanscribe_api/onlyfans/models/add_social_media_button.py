"""Models of `add_social_media_button`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
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


@_model
class AddSocialMediaButtonBody(Body):
    label: str = _required("label")
    type_: AddSocialMediaButtonBodyType = _required("type")
    value: str = _required("value")


@_model
class AddSocialMediaButtonDataItem(Model):
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
class AddSocialMediaButton(Model):
    meta: Meta | None = _field("_meta")
    data: list[AddSocialMediaButtonDataItem] | None = _field("data")
