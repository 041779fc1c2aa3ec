"""Models of `get_earnings`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetEarningsDataTotalChartAmountItem(Model):
    count: float | None = _field("count")
    date: str | None = _field("date")


@_model
class GetEarningsDataTotalChartCountItem(Model):
    count: int | None = _field("count")
    date: str | None = _field("date")


@_model
class GetEarningsDataTotal(Model):
    chart_amount: list[GetEarningsDataTotalChartAmountItem] | None = _field("chartAmount")
    chart_count: list[GetEarningsDataTotalChartCountItem] | None = _field("chartCount")
    delta: float | None = _field("delta")
    gross: float | None = _field("gross")
    total: float | None = _field("total")


@_model
class GetEarningsData(Model):
    total: GetEarningsDataTotal | None = _field("total")


@_model
class GetEarnings(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetEarningsData | None = _field("data")
