"""Models of `create_client_session`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateClientSessionBody(Body):
    display_name: str = wire("display_name", required=True)
    client_reference_id: str | Unset = wire("client_reference_id")
    proxy_country: Literal["gb", "uk", "us"] | Unset = wire("proxy_country")


@define(eq=False, repr=False, kw_only=True)
class CreateClientSessionData(Model):
    client_reference_id: str | Unset = wire("client_reference_id")
    display_name: str | Unset = wire("display_name")
    token: str | Unset = wire("token")


@define(eq=False, repr=False, kw_only=True)
class CreateClientSession(Model):
    meta: Meta | Unset = wire("_meta")
    data: CreateClientSessionData | Unset = wire("data")
