"""Models of `start_authentication`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class StartAuthenticationBodyCustomProxy(Body):
    host: str | Unset = _field("host")
    password: str | Unset = _field("password")
    port: int | Unset = _field("port")
    username: str | Unset = _field("username")


@_model
class StartAuthenticationBody(Body):
    password: str = _required("password")
    username: str = _required("username")
    custom_proxy: StartAuthenticationBodyCustomProxy | Unset = _field("customProxy")
    force_connect: bool | Unset = _field("force_connect")
    name: str | Unset = _field("name")
    proxy_country: Literal["gb", "uk", "us"] | Unset = _field("proxyCountry")


@_model
class StartAuthentication(Model):
    account_id: str | None = _field("account_id")
    message: str | None = _field("message")
    polling_url: str | None = _field("polling_url")
