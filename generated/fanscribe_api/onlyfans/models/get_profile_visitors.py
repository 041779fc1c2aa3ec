"""Models of `get_profile_visitors`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetProfileVisitorsDataChartDurationItem(Model):
    count: int | None = _field("count")
    date: str | None = _field("date")


@_model
class GetProfileVisitorsDataChart(Model):
    duration: list[GetProfileVisitorsDataChartDurationItem] | None = _field("duration")
    visitors: list[GetProfileVisitorsDataChartDurationItem] | None = _field("visitors")


@_model
class GetProfileVisitorsDataTopCountriesRowsItemViewsCount(Model):
    guests: int | None = _field("guests")
    subscribers: int | None = _field("subscribers")
    total: int | None = _field("total")
    users: int | None = _field("users")


@_model
class GetProfileVisitorsDataTopCountriesRowsItem(Model):
    country_code: str | None = _field("countryCode")
    country_name: str | None = _field("countryName")
    rank: int | None = _field("rank")
    views_count: GetProfileVisitorsDataTopCountriesRowsItemViewsCount | None = _field("viewsCount")


@_model
class GetProfileVisitorsDataTopCountriesTotals(Model):
    guests: str | None = _field("guests")
    subscribers: int | None = _field("subscribers")
    total: int | None = _field("total")
    users: str | None = _field("users")


@_model
class GetProfileVisitorsDataTopCountries(Model):
    has_more: bool | None = _field("hasMore")
    rows: list[GetProfileVisitorsDataTopCountriesRowsItem] | None = _field("rows")
    totals: GetProfileVisitorsDataTopCountriesTotals | None = _field("totals")


@_model
class GetProfileVisitorsDataTopDurationUsers(Model):
    totals: GetProfileVisitorsDataTopCountriesTotals | None = _field("totals")


@_model
class GetProfileVisitorsDataTotal(Model):
    current: str | None = _field("current")
    delta: float | None = _field("delta")


@_model
class GetProfileVisitorsData(Model):
    chart: GetProfileVisitorsDataChart | None = _field("chart")
    has_stats: bool | None = _field("hasStats")
    is_available: bool | None = _field("isAvailable")
    top_countries: GetProfileVisitorsDataTopCountries | None = _field("topCountries")
    top_duration_users: GetProfileVisitorsDataTopDurationUsers | None = _field("topDurationUsers")
    total: GetProfileVisitorsDataTotal | None = _field("total")


@_model
class GetProfileVisitors(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetProfileVisitorsData | None = _field("data")


GetProfileVisitorsDataChartVisitorsItem = GetProfileVisitorsDataChartDurationItem
GetProfileVisitorsDataTopDurationUsersTotals = GetProfileVisitorsDataTopCountriesTotals
