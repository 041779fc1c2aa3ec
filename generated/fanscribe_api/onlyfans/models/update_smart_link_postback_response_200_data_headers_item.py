from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateSmartLinkPostbackResponse200DataHeadersItem(Model):
    name: str | Unset = wire("name")
    value: str | Unset = wire("value")
