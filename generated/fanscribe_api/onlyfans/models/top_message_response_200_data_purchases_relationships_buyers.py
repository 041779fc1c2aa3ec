from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class TopMessageResponse200DataPurchasesRelationshipsBuyers(Model):
    href: str | Unset = wire("href")
    method: str | Unset = wire("method")
