"""Models of `direct_messages_chart`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class DirectMessagesChartDataDirectMessagesChartItem(Model):
    count: int | None = _field("count")
    date: str | None = _field("date")


@_model
class DirectMessagesChartDataDirectMessages(Model):
    chart: list[DirectMessagesChartDataDirectMessagesChartItem] | None = _field("chart")
    delta: int | None = _field("delta")
    total: int | None = _field("total")


@_model
class DirectMessagesChartDataDirectMessagesPurchasesChartItem(Model):
    count: float | None = _field("count")
    date: str | None = _field("date")


@_model
class DirectMessagesChartDataDirectMessagesPurchases(Model):
    chart: list[DirectMessagesChartDataDirectMessagesPurchasesChartItem] | None = _field("chart")
    delta: float | None = _field("delta")
    total: float | None = _field("total")


@_model
class DirectMessagesChartData(Model):
    direct_messages: DirectMessagesChartDataDirectMessages | None = _field("direct_messages")
    direct_messages_purchases: DirectMessagesChartDataDirectMessagesPurchases | None = _field(
        "direct_messages_purchases"
    )


@_model
class DirectMessagesChart(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: DirectMessagesChartData | None = _field("data")
