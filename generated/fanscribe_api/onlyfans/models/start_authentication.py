"""Models of `start_authentication`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class StartAuthenticationBodyCustomProxy(Body):
    """Your own proxy. Not together with proxyCountry."""

    host: str | Unset = _field("host")
    password: str | Unset = _field("password")
    port: int | Unset = _field("port")
    username: str | Unset = _field("username")


@_model
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

    auth_id: str | Unset = _field("auth_id")
    auth_type: Literal["email_password", "mobile_app", "raw_data"] | Unset = _field("auth_type")
    cookies: str | Unset = _field("cookies")
    custom_proxy: StartAuthenticationBodyCustomProxy | Unset = _field("customProxy")
    email: str | Unset = _field("email")
    force_connect: bool | Unset = _field("force_connect")
    name: str | Unset = _field("name")
    password: str | Unset = _field("password")
    proxy_country: Literal["gb", "uk", "us"] | Unset = _field("proxyCountry")
    user_agent: str | Unset = _field("user_agent")
    xbc: str | Unset = _field("xbc")


@_model
class StartAuthentication(Model):
    """One of:

    - email_password and raw_data
    - mobile_app
    """

    attempt_id: str | None = _field("attempt_id")
    message: str | None = _field("message")
    mobile_auth_session_deeplink: str | None = _field("mobile_auth_session_deeplink")
    polling_url: str | None = _field("polling_url")
