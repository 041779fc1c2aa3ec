from typing import Literal

UpdateAuthenticationCredentialsBodyAuthType = Literal["email_password", "mobile_app", "raw_data"]

UPDATE_AUTHENTICATION_CREDENTIALS_BODY_AUTH_TYPE_VALUES: frozenset[UpdateAuthenticationCredentialsBodyAuthType] = (
    frozenset(("email_password", "mobile_app", "raw_data"))
)
