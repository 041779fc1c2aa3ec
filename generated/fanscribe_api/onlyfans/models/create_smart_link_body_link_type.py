from typing import Literal

CreateSmartLinkBodyLinkType = Literal["free_trial", "tracking_link"]

CREATE_SMART_LINK_BODY_LINK_TYPE_VALUES: frozenset[CreateSmartLinkBodyLinkType] = frozenset(
    ("free_trial", "tracking_link")
)
