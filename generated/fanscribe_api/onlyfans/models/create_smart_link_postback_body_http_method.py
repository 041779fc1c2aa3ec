from typing import Literal

CreateSmartLinkPostbackBodyHttpMethod = Literal["GET", "POST"]

CREATE_SMART_LINK_POSTBACK_BODY_HTTP_METHOD_VALUES: set[CreateSmartLinkPostbackBodyHttpMethod] = {
    "GET",
    "POST",
}


def check_create_smart_link_postback_body_http_method(value: str) -> CreateSmartLinkPostbackBodyHttpMethod:
    if value in CREATE_SMART_LINK_POSTBACK_BODY_HTTP_METHOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_SMART_LINK_POSTBACK_BODY_HTTP_METHOD_VALUES!r}"
    )
