"""Models of `start_authentication`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class StartAuthenticationBodyCustomProxy(Body):
    host: str | Unset = wire("host")
    password: str | Unset = wire("password")
    port: int | Unset = wire("port")
    username: str | Unset = wire("username")


@define(eq=False, repr=False, kw_only=True)
class StartAuthenticationBody(Body):
    password: str = wire("password", required=True)
    username: str = wire("username", required=True)
    custom_proxy: StartAuthenticationBodyCustomProxy | Unset = wire("customProxy")
    force_connect: bool | Unset = wire("force_connect")
    name: str | Unset = wire("name")
    proxy_country: Literal["gb", "uk", "us"] | Unset = wire("proxyCountry")


@define(eq=False, repr=False, kw_only=True)
class StartAuthentication(Model):
    account_id: str | Unset = wire("account_id")
    message: str | Unset = wire("message")
    polling_url: str | Unset = wire("polling_url")
