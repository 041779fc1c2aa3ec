from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.start_authentication_body_auth_type import StartAuthenticationBodyAuthType
    from ..models.start_authentication_body_custom_proxy import StartAuthenticationBodyCustomProxy
    from ..models.start_authentication_body_proxy_country import StartAuthenticationBodyProxyCountry


@define(eq=False, repr=False, kw_only=True)
class StartAuthenticationBody(Model):
    """Attributes:
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

    auth_id: str | Unset = wire("auth_id", check=str)
    auth_type: StartAuthenticationBodyAuthType | Unset = wire(
        "auth_type", check=("email_password", "mobile_app", "raw_data")
    )
    cookies: str | Unset = wire("cookies", check=str)
    custom_proxy: StartAuthenticationBodyCustomProxy | Unset = wire(
        "customProxy",
        One("start_authentication_body_custom_proxy", "StartAuthenticationBodyCustomProxy"),
        check=One("start_authentication_body_custom_proxy", "StartAuthenticationBodyCustomProxy"),
    )
    email: str | Unset = wire("email", check=str)
    force_connect: bool | Unset = wire("force_connect", check=bool)
    name: str | Unset = wire("name", check=str)
    password: str | Unset = wire("password", check=str)
    proxy_country: StartAuthenticationBodyProxyCountry | Unset = wire("proxyCountry", check=("gb", "uk", "us"))
    user_agent: str | Unset = wire("user_agent", check=str)
    xbc: str | Unset = wire("xbc", check=str)
