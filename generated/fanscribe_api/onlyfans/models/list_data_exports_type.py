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

LIST_DATA_EXPORTS_TYPE_VALUES: set[ListDataExportsType] = {
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
}


def check_list_data_exports_type(value: str) -> ListDataExportsType:
    if value in LIST_DATA_EXPORTS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_DATA_EXPORTS_TYPE_VALUES!r}")
