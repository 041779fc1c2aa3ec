from __future__ import annotations

from attrs import define

from ..types import Model, Unset, wire


@define(eq=False, repr=False, kw_only=True)
class TopMessageResponse200DataPurchasesRelationshipsBuyers(Model):
    href: str | Unset = wire("href")
    method: str | Unset = wire("method")
