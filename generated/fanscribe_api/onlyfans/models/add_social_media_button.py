"""Models of `add_social_media_button`."""

from __future__ import annotations

from typing import ClassVar, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Page
from .. import models as _models

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
class AddSocialMediaButton(Page["_models.shared.SocialMediaButton"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.SocialMediaButton] | None = _field("data")

    __items__: ClassVar = ("data",)
