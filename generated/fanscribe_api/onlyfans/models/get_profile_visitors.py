"""Models of `get_profile_visitors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsDataChartDurationItem(Model):
    count: int | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsDataChart(Model):
    duration: list[GetProfileVisitorsDataChartDurationItem] | Unset = wire("duration")
    visitors: list[GetProfileVisitorsDataChartDurationItem] | Unset = wire("visitors")


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsDataTopCountriesRowsItemViewsCount(Model):
    guests: int | Unset = wire("guests")
    subscribers: int | Unset = wire("subscribers")
    total: int | Unset = wire("total")
    users: int | Unset = wire("users")


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsDataTopCountriesRowsItem(Model):
    country_code: str | Unset = wire("countryCode")
    country_name: str | Unset = wire("countryName")
    rank: int | Unset = wire("rank")
    views_count: GetProfileVisitorsDataTopCountriesRowsItemViewsCount | Unset = wire("viewsCount")


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsDataTopCountriesTotals(Model):
    guests: str | Unset = wire("guests")
    subscribers: int | Unset = wire("subscribers")
    total: int | Unset = wire("total")
    users: str | Unset = wire("users")


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsDataTopCountries(Model):
    has_more: bool | Unset = wire("hasMore")
    rows: list[GetProfileVisitorsDataTopCountriesRowsItem] | Unset = wire("rows")
    totals: GetProfileVisitorsDataTopCountriesTotals | Unset = wire("totals")


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsDataTopDurationUsers(Model):
    totals: GetProfileVisitorsDataTopCountriesTotals | Unset = wire("totals")


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsDataTotal(Model):
    current: str | Unset = wire("current")
    delta: float | Unset = wire("delta")


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsData(Model):
    chart: GetProfileVisitorsDataChart | Unset = wire("chart")
    has_stats: bool | Unset = wire("hasStats")
    is_available: bool | Unset = wire("isAvailable")
    top_countries: GetProfileVisitorsDataTopCountries | Unset = wire("topCountries")
    top_duration_users: GetProfileVisitorsDataTopDurationUsers | Unset = wire("topDurationUsers")
    total: GetProfileVisitorsDataTotal | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitors(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetProfileVisitorsData | Unset = wire("data")
