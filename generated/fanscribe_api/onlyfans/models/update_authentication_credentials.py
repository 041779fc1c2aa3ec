"""Models of `update_authentication_credentials`."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
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

    auth_id: str | Unset = wire("auth_id")
    auth_type: Literal["email_password", "mobile_app", "raw_data"] | Enum | Unset = wire("auth_type")
    cookies: str | Unset = wire("cookies")
    email: str | Unset = wire("email")
    password: str | Unset = wire("password")
    user_agent: str | Unset = wire("user_agent")
    xbc: str | Unset = wire("xbc")


@model
class UpdateAuthenticationCredentials(Model):
    """One of:

    - email_password and raw_data
    - mobile_app
    """

    attempt_id: str | None = wire("attempt_id")
    message: str | None = wire("message")
    mobile_auth_session_deeplink: str | None = wire("mobile_auth_session_deeplink")
    polling_url: str | None = wire("polling_url")
