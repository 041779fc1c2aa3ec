from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class StartAuthenticationBodyCustomProxy(Model):
    """Your own proxy. Not together with proxyCountry."""

    host: str | Unset = wire("host", check=str)
    password: str | Unset = wire("password", check=str)
    port: int | Unset = wire("port", check=int)
    username: str | Unset = wire("username", check=str)
