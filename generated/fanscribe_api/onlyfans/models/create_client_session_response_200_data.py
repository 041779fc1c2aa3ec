from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateClientSessionResponse200Data(Model):
    client_reference_id: str | Unset = wire("client_reference_id")
    display_name: str | Unset = wire("display_name")
    token: str | Unset = wire("token")
