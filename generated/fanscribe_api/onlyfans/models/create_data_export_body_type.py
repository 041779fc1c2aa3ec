from typing import Literal

CreateDataExportBodyType = Literal[
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

CREATE_DATA_EXPORT_BODY_TYPE_VALUES: frozenset[CreateDataExportBodyType] = frozenset(
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
