"""Models of `mass_messages_chart`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class MassMessagesChartDataGroupMessagesChartItem(Model):
    count: int | None = _field("count")
    date: str | None = _field("date")


@_model
class MassMessagesChartDataGroupMessages(Model):
    chart: list[MassMessagesChartDataGroupMessagesChartItem] | None = _field("chart")
    delta: float | None = _field("delta")
    total: int | None = _field("total")


@_model
class MassMessagesChartDataGroupMessagesPurchasesChartItem(Model):
    count: float | None = _field("count")
    date: str | None = _field("date")


@_model
class MassMessagesChartDataGroupMessagesPurchases(Model):
    chart: list[MassMessagesChartDataGroupMessagesPurchasesChartItem] | None = _field("chart")
    delta: float | None = _field("delta")
    total: int | None = _field("total")


@_model
class MassMessagesChartData(Model):
    group_messages: MassMessagesChartDataGroupMessages | None = _field("group_messages")
    group_messages_purchases: MassMessagesChartDataGroupMessagesPurchases | None = _field("group_messages_purchases")


@_model
class MassMessagesChart(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: MassMessagesChartData | None = _field("data")
