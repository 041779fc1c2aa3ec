"""Models of `update_authentication_credentials`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class UpdateAuthenticationCredentialsBody(Body):
    """
    Attributes:
        auth_id: Needed for raw_data.
        auth_type: Which method to use; email_password when left out.
        cookies: Cookie header, semicolon-separated. Needed for raw_data.
        email: Needed for email_password.
        password: Needed for email_password.
        user_agent: User-Agent of the browser session. Needed for raw_data.
        xbc: X-BC request header. Needed for raw_data.
    """

    auth_id: str | Unset = _field("auth_id")
    auth_type: Literal["email_password", "mobile_app", "raw_data"] | Unset = _field("auth_type")
    cookies: str | Unset = _field("cookies")
    email: str | Unset = _field("email")
    password: str | Unset = _field("password")
    user_agent: str | Unset = _field("user_agent")
    xbc: str | Unset = _field("xbc")


@_model
class UpdateAuthenticationCredentials(Model):
    """One of:

    - email_password and raw_data
    - mobile_app
    """

    attempt_id: str | None = _field("attempt_id")
    message: str | None = _field("message")
    mobile_auth_session_deeplink: str | None = _field("mobile_auth_session_deeplink")
    polling_url: str | None = _field("polling_url")
