from typing import Literal

UpdateSmartLinkPostbackBodyHttpMethod = Literal["GET", "POST"]

UPDATE_SMART_LINK_POSTBACK_BODY_HTTP_METHOD_VALUES: frozenset[UpdateSmartLinkPostbackBodyHttpMethod] = frozenset(
    ("GET", "POST")
)
