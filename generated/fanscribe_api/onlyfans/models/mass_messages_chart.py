"""Models of `mass_messages_chart`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class MassMessagesChartDataGroupMessagesChartItem(Model):
    count: int | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class MassMessagesChartDataGroupMessages(Model):
    chart: list[MassMessagesChartDataGroupMessagesChartItem] | Unset = wire("chart")
    delta: float | Unset = wire("delta")
    total: int | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class MassMessagesChartDataGroupMessagesPurchasesChartItem(Model):
    count: float | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class MassMessagesChartDataGroupMessagesPurchases(Model):
    chart: list[MassMessagesChartDataGroupMessagesPurchasesChartItem] | Unset = wire("chart")
    delta: float | Unset = wire("delta")
    total: int | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class MassMessagesChartData(Model):
    group_messages: MassMessagesChartDataGroupMessages | Unset = wire("group_messages")
    group_messages_purchases: MassMessagesChartDataGroupMessagesPurchases | Unset = wire("group_messages_purchases")


@define(eq=False, repr=False, kw_only=True)
class MassMessagesChart(Model):
    meta: Meta | Unset = wire("_meta")
    data: MassMessagesChartData | Unset = wire("data")
