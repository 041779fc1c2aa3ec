from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, wire

if TYPE_CHECKING:
    from ..models.add_social_media_button_body_type import AddSocialMediaButtonBodyType


@define(eq=False, repr=False, kw_only=True)
class AddSocialMediaButtonBody(Model):
    label: str = wire("label", check=str, required=True)
    type_: AddSocialMediaButtonBodyType = wire(
        "type",
        check=(
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
        ),
        required=True,
    )
    value: str = wire("value", check=str, required=True)
