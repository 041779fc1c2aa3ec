"""Models of `mass_messages_chart`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class MassMessagesChartDataGroupMessagesChartItem(Model):
    count: int | None = wire("count")
    date: str | None = wire("date")


@model
class MassMessagesChartDataGroupMessages(Model):
    chart: list[MassMessagesChartDataGroupMessagesChartItem] | None = wire("chart")
    delta: float | None = wire("delta")
    total: int | None = wire("total")


@model
class MassMessagesChartDataGroupMessagesPurchasesChartItem(Model):
    count: float | None = wire("count")
    date: str | None = wire("date")


@model
class MassMessagesChartDataGroupMessagesPurchases(Model):
    chart: list[MassMessagesChartDataGroupMessagesPurchasesChartItem] | None = wire("chart")
    delta: float | None = wire("delta")
    total: int | None = wire("total")


@model
class MassMessagesChartData(Model):
    group_messages: MassMessagesChartDataGroupMessages | None = wire("group_messages")
    group_messages_purchases: MassMessagesChartDataGroupMessagesPurchases | None = wire("group_messages_purchases")


@model
class MassMessagesChart(Model):
    meta: Meta | None = wire("_meta")
    data: MassMessagesChartData | None = wire("data")
