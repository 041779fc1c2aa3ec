from __future__ import annotations

from attrs import define

from ..types import Model, Unset, wire


@define(eq=False, repr=False, kw_only=True)
class UpdateSmartLinkPostbackResponse200DataHeadersItem(Model):
    name: str | Unset = wire("name")
    value: str | Unset = wire("value")
