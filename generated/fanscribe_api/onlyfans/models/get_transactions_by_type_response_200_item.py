from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetTransactionsByTypeResponse200Item(Model):
    count: int | Unset = wire("count")
    total: float | Unset = wire("total")
    type_: str | Unset = wire("type")
