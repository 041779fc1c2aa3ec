"""Models of `start_authentication`."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
class StartAuthenticationBodyCustomProxy(Body):
    """Your own proxy. Not together with proxyCountry."""

    host: str | Unset = wire("host")
    password: str | Unset = wire("password")
    port: int | Unset = wire("port")
    username: str | Unset = wire("username")


@model
class StartAuthenticationBody(Body):
    """
    Attributes:
        auth_id: Needed for raw_data.
        auth_type: Which method to use; email_password when left out.
        cookies: Cookie header, semicolon-separated. Needed for raw_data.
        custom_proxy: Your own proxy. Not together with proxyCountry.
        email: Needed for email_password.
        name: Display name; the email address or auth_id when left out.
        password: Needed for email_password.
        proxy_country: Country of the managed proxy. Not together with customProxy.
        user_agent: User-Agent of the browser session. Needed for raw_data.
        xbc: X-BC request header. Needed for raw_data.
    """

    auth_id: str | Unset = wire("auth_id")
    auth_type: Literal["email_password", "mobile_app", "raw_data"] | Enum | Unset = wire("auth_type")
    cookies: str | Unset = wire("cookies")
    custom_proxy: StartAuthenticationBodyCustomProxy | Unset = wire("customProxy")
    email: str | Unset = wire("email")
    force_connect: bool | Unset = wire("force_connect")
    name: str | Unset = wire("name")
    password: str | Unset = wire("password")
    proxy_country: Literal["gb", "uk", "us"] | Enum | Unset = wire("proxyCountry")
    user_agent: str | Unset = wire("user_agent")
    xbc: str | Unset = wire("xbc")


@model
class StartAuthentication(Model):
    """One of:

    - email_password and raw_data
    - mobile_app
    """

    attempt_id: str | None = wire("attempt_id")
    message: str | None = wire("message")
    mobile_auth_session_deeplink: str | None = wire("mobile_auth_session_deeplink")
    polling_url: str | None = wire("polling_url")
