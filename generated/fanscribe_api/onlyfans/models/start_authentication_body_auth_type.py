from typing import Literal

StartAuthenticationBodyAuthType = Literal["email_password", "mobile_app", "raw_data"]

START_AUTHENTICATION_BODY_AUTH_TYPE_VALUES: frozenset[StartAuthenticationBodyAuthType] = frozenset(
    ("email_password", "mobile_app", "raw_data")
)
