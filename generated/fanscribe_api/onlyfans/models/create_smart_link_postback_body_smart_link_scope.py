from typing import Literal

CreateSmartLinkPostbackBodySmartLinkScope = Literal["campaign_specific", "global"]

CREATE_SMART_LINK_POSTBACK_BODY_SMART_LINK_SCOPE_VALUES: frozenset[CreateSmartLinkPostbackBodySmartLinkScope] = (
    frozenset(("campaign_specific", "global"))
)
