from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.start_authentication_body_custom_proxy import StartAuthenticationBodyCustomProxy
    from ..models.start_authentication_body_proxy_country import StartAuthenticationBodyProxyCountry


@define(eq=False, repr=False, kw_only=True)
class StartAuthenticationBody(Model):
    password: str = wire("password", check=str, required=True)
    username: str = wire("username", check=str, required=True)
    custom_proxy: StartAuthenticationBodyCustomProxy | Unset = wire(
        "customProxy",
        One("start_authentication_body_custom_proxy", "StartAuthenticationBodyCustomProxy"),
        check=One("start_authentication_body_custom_proxy", "StartAuthenticationBodyCustomProxy"),
    )
    force_connect: bool | Unset = wire("force_connect", check=bool)
    name: str | Unset = wire("name", check=str)
    proxy_country: StartAuthenticationBodyProxyCountry | Unset = wire("proxyCountry", check=("gb", "uk", "us"))
