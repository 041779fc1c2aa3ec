"""Models of `start_authentication`."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
class StartAuthenticationBodyCustomProxy(Body):
    host: str | Unset = wire("host")
    password: str | Unset = wire("password")
    port: int | Unset = wire("port")
    username: str | Unset = wire("username")


@model
class StartAuthenticationBody(Body):
    password: str = needed("password")
    username: str = needed("username")
    custom_proxy: StartAuthenticationBodyCustomProxy | Unset = wire("customProxy")
    force_connect: bool | Unset = wire("force_connect")
    name: str | Unset = wire("name")
    proxy_country: Literal["gb", "uk", "us"] | Enum | Unset = wire("proxyCountry")


@model
class StartAuthentication(Model):
    account_id: str | None = wire("account_id")
    message: str | None = wire("message")
    polling_url: str | None = wire("polling_url")
