from typing import Literal

CreateSmartLinkPostbackBodyHttpMethod = Literal["GET", "POST"]

CREATE_SMART_LINK_POSTBACK_BODY_HTTP_METHOD_VALUES: frozenset[CreateSmartLinkPostbackBodyHttpMethod] = frozenset(
    ("GET", "POST")
)
