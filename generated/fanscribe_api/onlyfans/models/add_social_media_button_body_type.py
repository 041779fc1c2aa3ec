from typing import Literal

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

ADD_SOCIAL_MEDIA_BUTTON_BODY_TYPE_VALUES: set[AddSocialMediaButtonBodyType] = {
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
}


def check_add_social_media_button_body_type(value: str) -> AddSocialMediaButtonBodyType:
    if value in ADD_SOCIAL_MEDIA_BUTTON_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_SOCIAL_MEDIA_BUTTON_BODY_TYPE_VALUES!r}")
