from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetSmartLinkResponse200DataAccount(Model):
    display_name: str | Unset = wire("display_name")
    id: str | Unset = wire("id")
    username: str | Unset = wire("username")
