from typing import Literal

ListDataExportsType = Literal[
    "chargebacks",
    "chat_messages",
    "fans",
    "fansly_chat_messages",
    "followings",
    "media_vault",
    "payouts",
    "profile_visitors",
    "public_profiles",
    "smart_links",
    "tracking_links",
    "transactions",
    "trial_links",
]

LIST_DATA_EXPORTS_TYPE_VALUES: frozenset[ListDataExportsType] = frozenset(
    (
        "chargebacks",
        "chat_messages",
        "fans",
        "fansly_chat_messages",
        "followings",
        "media_vault",
        "payouts",
        "profile_visitors",
        "public_profiles",
        "smart_links",
        "tracking_links",
        "transactions",
        "trial_links",
    )
)
