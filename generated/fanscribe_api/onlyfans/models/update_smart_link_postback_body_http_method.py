from typing import Literal

UpdateSmartLinkPostbackBodyHttpMethod = Literal["GET", "POST"]

UPDATE_SMART_LINK_POSTBACK_BODY_HTTP_METHOD_VALUES: set[UpdateSmartLinkPostbackBodyHttpMethod] = {
    "GET",
    "POST",
}


def check_update_smart_link_postback_body_http_method(value: str) -> UpdateSmartLinkPostbackBodyHttpMethod:
    if value in UPDATE_SMART_LINK_POSTBACK_BODY_HTTP_METHOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_SMART_LINK_POSTBACK_BODY_HTTP_METHOD_VALUES!r}"
    )
