from typing import Literal

StartAuthenticationBodyAuthType = Literal["email_password", "mobile_app", "raw_data"]

START_AUTHENTICATION_BODY_AUTH_TYPE_VALUES: set[StartAuthenticationBodyAuthType] = {
    "email_password",
    "mobile_app",
    "raw_data",
}


def check_start_authentication_body_auth_type(value: str) -> StartAuthenticationBodyAuthType:
    if value in START_AUTHENTICATION_BODY_AUTH_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {START_AUTHENTICATION_BODY_AUTH_TYPE_VALUES!r}")
