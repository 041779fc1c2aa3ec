"""Models of `direct_messages_chart`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesChartDataDirectMessagesChartItem(Model):
    count: int | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesChartDataDirectMessages(Model):
    chart: list[DirectMessagesChartDataDirectMessagesChartItem] | Unset = wire("chart")
    delta: int | Unset = wire("delta")
    total: int | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesChartDataDirectMessagesPurchasesChartItem(Model):
    count: float | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesChartDataDirectMessagesPurchases(Model):
    chart: list[DirectMessagesChartDataDirectMessagesPurchasesChartItem] | Unset = wire("chart")
    delta: float | Unset = wire("delta")
    total: float | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesChartData(Model):
    direct_messages: DirectMessagesChartDataDirectMessages | Unset = wire("direct_messages")
    direct_messages_purchases: DirectMessagesChartDataDirectMessagesPurchases | Unset = wire(
        "direct_messages_purchases"
    )


@define(eq=False, repr=False, kw_only=True)
class DirectMessagesChart(Model):
    meta: Meta | Unset = wire("_meta")
    data: DirectMessagesChartData | Unset = wire("data")
