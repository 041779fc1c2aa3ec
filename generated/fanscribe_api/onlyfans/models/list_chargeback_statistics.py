"""Models of `list_chargeback_statistics`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class ListChargebackStatisticsDataChartAmountItem(Model):
    count: float | None = _field("count")
    date: str | None = _field("date")


@_model
class ListChargebackStatisticsDataChartCountItem(Model):
    count: int | None = _field("count")
    date: str | None = _field("date")


@_model
class ListChargebackStatisticsData(Model):
    chart_amount: list[ListChargebackStatisticsDataChartAmountItem] | None = _field("chartAmount")
    chart_count: list[ListChargebackStatisticsDataChartCountItem] | None = _field("chartCount")
    delta: int | None = _field("delta")
    total: float | None = _field("total")


@_model
class ListChargebackStatistics(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListChargebackStatisticsData | None = _field("data")
