from typing import Literal

CreateSmartLinkBodyLinkType = Literal["free_trial", "tracking_link"]

CREATE_SMART_LINK_BODY_LINK_TYPE_VALUES: set[CreateSmartLinkBodyLinkType] = {
    "free_trial",
    "tracking_link",
}


def check_create_smart_link_body_link_type(value: str) -> CreateSmartLinkBodyLinkType:
    if value in CREATE_SMART_LINK_BODY_LINK_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_SMART_LINK_BODY_LINK_TYPE_VALUES!r}")
