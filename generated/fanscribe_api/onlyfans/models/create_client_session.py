"""Models of `create_client_session`."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class CreateClientSessionBody(Body):
    display_name: str = needed("display_name")
    client_reference_id: str | Unset = wire("client_reference_id")
    proxy_country: Literal["gb", "uk", "us"] | Enum | None | Unset = wire("proxy_country")


@model
class CreateClientSessionData(Model):
    client_reference_id: str | None = wire("client_reference_id")
    display_name: str | None = wire("display_name")
    token: str | None = wire("token")


@model
class CreateClientSession(Model):
    meta: Meta | None = wire("_meta")
    data: CreateClientSessionData | None = wire("data")
