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

CREATE_DATA_EXPORT_BODY_TYPE_VALUES: set[CreateDataExportBodyType] = {
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


def check_create_data_export_body_type(value: str) -> CreateDataExportBodyType:
    if value in CREATE_DATA_EXPORT_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_DATA_EXPORT_BODY_TYPE_VALUES!r}")
