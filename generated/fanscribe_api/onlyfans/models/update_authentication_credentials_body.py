from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.update_authentication_credentials_body_auth_type import UpdateAuthenticationCredentialsBodyAuthType


@define(eq=False, repr=False, kw_only=True)
class UpdateAuthenticationCredentialsBody(Model):
    """Attributes:
    auth_id: Needed for raw_data.
    auth_type: Which method to use; email_password when left out.
    cookies: Cookie header, semicolon-separated. Needed for raw_data.
    email: Needed for email_password.
    password: Needed for email_password.
    user_agent: User-Agent of the browser session. Needed for raw_data.
    xbc: X-BC request header. Needed for raw_data.
    """

    auth_id: str | Unset = wire("auth_id", check=str)
    auth_type: UpdateAuthenticationCredentialsBodyAuthType | Unset = wire(
        "auth_type", check=("email_password", "mobile_app", "raw_data")
    )
    cookies: str | Unset = wire("cookies", check=str)
    email: str | Unset = wire("email", check=str)
    password: str | Unset = wire("password", check=str)
    user_agent: str | Unset = wire("user_agent", check=str)
    xbc: str | Unset = wire("xbc", check=str)
