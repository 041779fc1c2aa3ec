from __future__ import annotations

from typing import Any

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSubscriptionTiersResponse200DataItemPlansItem(Model):
    billing_cycle: int | Unset = wire("billingCycle")
    id: str | Unset = wire("id")
    price: int | Unset = wire("price")
    promos: list[Any] | Unset = wire("promos")
    status: int | Unset = wire("status")
    use_amounts: int | Unset = wire("useAmounts")
