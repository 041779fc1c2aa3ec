"""Models of `get_earnings_summary`."""

from __future__ import annotations

import datetime
from typing import ClassVar, Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetEarningsSummaryDataAverageByDayOfWeek(Model):
    """An object without documented fields."""


@_model
class GetEarningsSummaryDataEarningsByType(Model):
    __extra__: ClassVar[_models.shared.Earnings]


@_model
class GetEarningsSummaryDataOverTimeItem(Model):
    gross: int | None = _field("gross")
    net: int | None = _field("net")
    period_start: datetime.datetime | None = _field("periodStart")


@_model
class GetEarningsSummaryDataPeriod(Model):
    end_date: datetime.datetime | None = _field("endDate")
    granularity: Literal["day", "week"] | None = _field("granularity")
    start_date: datetime.datetime | None = _field("startDate")
    timezone: str | None = _field("timezone")


@_model
class GetEarningsSummaryDataTotalsThisMonth(Model):
    gross: int | None = _field("gross")
    gross_change_percentage: float | None = _field("grossChangePercentage")
    net: int | None = _field("net")
    net_change_percentage: float | None = _field("netChangePercentage")
    previous_month_gross: int | None = _field("previousMonthGross")
    previous_month_net: int | None = _field("previousMonthNet")


@_model
class GetEarningsSummaryDataTotals(Model):
    all_time: _models.shared.Earnings | None = _field("allTime")
    this_month: GetEarningsSummaryDataTotalsThisMonth | None = _field("thisMonth")


@_model
class GetEarningsSummaryData(Model):
    average_by_day_of_week: GetEarningsSummaryDataAverageByDayOfWeek | None = _field("averageByDayOfWeek")
    average_by_hour_of_day: GetEarningsSummaryDataAverageByDayOfWeek | None = _field("averageByHourOfDay")
    breakdown_by_source: GetEarningsSummaryDataEarningsByType | None = _field("breakdownBySource")
    earnings_by_type: GetEarningsSummaryDataEarningsByType | None = _field("earningsByType")
    over_time: list[GetEarningsSummaryDataOverTimeItem] | None = _field("overTime")
    period: GetEarningsSummaryDataPeriod | None = _field("period")
    totals: GetEarningsSummaryDataTotals | None = _field("totals")


@_model
class GetEarningsSummary(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetEarningsSummaryData | None = _field("data")


GetEarningsSummaryDataAverageByHourOfDay = GetEarningsSummaryDataAverageByDayOfWeek
GetEarningsSummaryDataBreakdownBySource = GetEarningsSummaryDataEarningsByType
