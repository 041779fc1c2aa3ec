"""Models of `direct_messages_chart`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class DirectMessagesChartDataDirectMessagesChartItem(Model):
    count: int | None = wire("count")
    date: str | None = wire("date")


@model
class DirectMessagesChartDataDirectMessages(Model):
    chart: list[DirectMessagesChartDataDirectMessagesChartItem] | None = wire("chart")
    delta: int | None = wire("delta")
    total: int | None = wire("total")


@model
class DirectMessagesChartDataDirectMessagesPurchasesChartItem(Model):
    count: float | None = wire("count")
    date: str | None = wire("date")


@model
class DirectMessagesChartDataDirectMessagesPurchases(Model):
    chart: list[DirectMessagesChartDataDirectMessagesPurchasesChartItem] | None = wire("chart")
    delta: float | None = wire("delta")
    total: float | None = wire("total")


@model
class DirectMessagesChartData(Model):
    direct_messages: DirectMessagesChartDataDirectMessages | None = wire("direct_messages")
    direct_messages_purchases: DirectMessagesChartDataDirectMessagesPurchases | None = wire("direct_messages_purchases")


@model
class DirectMessagesChart(Model):
    meta: Meta | None = wire("_meta")
    data: DirectMessagesChartData | None = wire("data")
