from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_client_session_body_proxy_country import CreateClientSessionBodyProxyCountry


@define(eq=False, repr=False, kw_only=True)
class CreateClientSessionBody(Model):
    display_name: str = wire("display_name", check=str, required=True)
    client_reference_id: str | Unset = wire("client_reference_id", check=str)
    proxy_country: CreateClientSessionBodyProxyCountry | Unset = wire("proxy_country", check=("gb", "uk", "us"))
