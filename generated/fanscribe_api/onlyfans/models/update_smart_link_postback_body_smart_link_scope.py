from typing import Literal

UpdateSmartLinkPostbackBodySmartLinkScope = Literal["campaign_specific", "global"]

UPDATE_SMART_LINK_POSTBACK_BODY_SMART_LINK_SCOPE_VALUES: frozenset[UpdateSmartLinkPostbackBodySmartLinkScope] = (
    frozenset(("campaign_specific", "global"))
)
