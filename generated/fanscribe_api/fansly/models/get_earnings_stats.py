"""Models of `get_earnings_stats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetEarningsStatsDataItem(Model):
    account_id: str | Unset = wire("accountId")
    timestamp: int | Unset = wire("timestamp")
    total_gross: int | Unset = wire("totalGross")
    total_net: int | Unset = wire("totalNet")
    type_: int | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class GetEarningsStats(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[GetEarningsStatsDataItem] | Unset = wire("data")
