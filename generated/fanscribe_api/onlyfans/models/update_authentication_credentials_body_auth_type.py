from typing import Literal

UpdateAuthenticationCredentialsBodyAuthType = Literal["email_password", "mobile_app", "raw_data"]

UPDATE_AUTHENTICATION_CREDENTIALS_BODY_AUTH_TYPE_VALUES: set[UpdateAuthenticationCredentialsBodyAuthType] = {
    "email_password",
    "mobile_app",
    "raw_data",
}


def check_update_authentication_credentials_body_auth_type(value: str) -> UpdateAuthenticationCredentialsBodyAuthType:
    if value in UPDATE_AUTHENTICATION_CREDENTIALS_BODY_AUTH_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_AUTHENTICATION_CREDENTIALS_BODY_AUTH_TYPE_VALUES!r}"
    )
