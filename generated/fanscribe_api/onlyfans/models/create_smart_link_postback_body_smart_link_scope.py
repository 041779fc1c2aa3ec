from typing import Literal

CreateSmartLinkPostbackBodySmartLinkScope = Literal["campaign_specific", "global"]

CREATE_SMART_LINK_POSTBACK_BODY_SMART_LINK_SCOPE_VALUES: set[CreateSmartLinkPostbackBodySmartLinkScope] = {
    "campaign_specific",
    "global",
}


def check_create_smart_link_postback_body_smart_link_scope(value: str) -> CreateSmartLinkPostbackBodySmartLinkScope:
    if value in CREATE_SMART_LINK_POSTBACK_BODY_SMART_LINK_SCOPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_SMART_LINK_POSTBACK_BODY_SMART_LINK_SCOPE_VALUES!r}"
    )
