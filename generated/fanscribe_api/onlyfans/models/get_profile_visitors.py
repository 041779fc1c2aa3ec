"""Models of `get_profile_visitors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetProfileVisitorsDataChartDurationItem(Model):
    count: int | None = wire("count")
    date: str | None = wire("date")


@model
class GetProfileVisitorsDataChart(Model):
    duration: list[GetProfileVisitorsDataChartDurationItem] | None = wire("duration")
    visitors: list[GetProfileVisitorsDataChartDurationItem] | None = wire("visitors")


@model
class GetProfileVisitorsDataTopCountriesRowsItemViewsCount(Model):
    guests: int | None = wire("guests")
    subscribers: int | None = wire("subscribers")
    total: int | None = wire("total")
    users: int | None = wire("users")


@model
class GetProfileVisitorsDataTopCountriesRowsItem(Model):
    country_code: str | None = wire("countryCode")
    country_name: str | None = wire("countryName")
    rank: int | None = wire("rank")
    views_count: GetProfileVisitorsDataTopCountriesRowsItemViewsCount | None = wire("viewsCount")


@model
class GetProfileVisitorsDataTopCountriesTotals(Model):
    guests: str | None = wire("guests")
    subscribers: int | None = wire("subscribers")
    total: int | None = wire("total")
    users: str | None = wire("users")


@model
class GetProfileVisitorsDataTopCountries(Model):
    has_more: bool | None = wire("hasMore")
    rows: list[GetProfileVisitorsDataTopCountriesRowsItem] | None = wire("rows")
    totals: GetProfileVisitorsDataTopCountriesTotals | None = wire("totals")


@model
class GetProfileVisitorsDataTopDurationUsers(Model):
    totals: GetProfileVisitorsDataTopCountriesTotals | None = wire("totals")


@model
class GetProfileVisitorsDataTotal(Model):
    current: str | None = wire("current")
    delta: float | None = wire("delta")


@model
class GetProfileVisitorsData(Model):
    chart: GetProfileVisitorsDataChart | None = wire("chart")
    has_stats: bool | None = wire("hasStats")
    is_available: bool | None = wire("isAvailable")
    top_countries: GetProfileVisitorsDataTopCountries | None = wire("topCountries")
    top_duration_users: GetProfileVisitorsDataTopDurationUsers | None = wire("topDurationUsers")
    total: GetProfileVisitorsDataTotal | None = wire("total")


@model
class GetProfileVisitors(Model):
    meta: Meta | None = wire("_meta")
    data: GetProfileVisitorsData | None = wire("data")
