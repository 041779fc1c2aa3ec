from typing import Literal

UpdateSmartLinkPostbackBodySmartLinkScope = Literal["campaign_specific", "global"]

UPDATE_SMART_LINK_POSTBACK_BODY_SMART_LINK_SCOPE_VALUES: set[UpdateSmartLinkPostbackBodySmartLinkScope] = {
    "campaign_specific",
    "global",
}


def check_update_smart_link_postback_body_smart_link_scope(value: str) -> UpdateSmartLinkPostbackBodySmartLinkScope:
    if value in UPDATE_SMART_LINK_POSTBACK_BODY_SMART_LINK_SCOPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_SMART_LINK_POSTBACK_BODY_SMART_LINK_SCOPE_VALUES!r}"
    )
