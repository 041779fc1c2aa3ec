"""Models of `get_earnings_stats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetEarningsStatsDataItem(Model):
    account_id: str | None = wire("accountId")
    timestamp: int | None = wire("timestamp")
    total_gross: int | None = wire("totalGross")
    total_net: int | None = wire("totalNet")
    type_: int | None = wire("type")


@model
class GetEarningsStats(Model):
    meta: Meta | None = wire("_meta")
    data: list[GetEarningsStatsDataItem] | None = wire("data")
