"""Models of `statistics_overview`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewDataEarning(Model):
    delta: float | Unset = wire("delta")
    gross: float | Unset = wire("gross")
    total: float | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewDataMassMessages(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | Unset = wire("chartData")
    count: StatisticsOverviewDataPostsViews | Unset = wire("count")
    earnings: StatisticsOverviewDataEarning | Unset = wire("earnings")
    has_statistic: bool | Unset = wire("hasStatistic")
    views: StatisticsOverviewDataPostsCount | Unset = wire("views")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewDataPostsChartDataItem(Model):
    count: int | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewDataPostsCount(Model):
    delta: int | Unset = wire("delta")
    total: int | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewDataPostsEarnings(Model):
    delta: int | Unset = wire("delta")
    gross: int | Unset = wire("gross")
    total: int | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewDataPostsViews(Model):
    delta: float | Unset = wire("delta")
    total: int | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewDataPosts(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | Unset = wire("chartData")
    count: StatisticsOverviewDataPostsCount | Unset = wire("count")
    earnings: StatisticsOverviewDataPostsEarnings | Unset = wire("earnings")
    has_statistic: bool | Unset = wire("hasStatistic")
    views: StatisticsOverviewDataPostsViews | Unset = wire("views")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewDataStreamsCount(Model):
    delta: int | Unset = wire("delta")
    total: str | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewDataStreams(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | Unset = wire("chartData")
    count: StatisticsOverviewDataStreamsCount | Unset = wire("count")
    earnings: StatisticsOverviewDataPostsEarnings | Unset = wire("earnings")
    has_statistic: bool | Unset = wire("hasStatistic")
    views: StatisticsOverviewDataPostsCount | Unset = wire("views")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewDataVisitorsSubscriptions(Model):
    new: StatisticsOverviewDataPostsViews | Unset = wire("new")
    renew: StatisticsOverviewDataPostsCount | Unset = wire("renew")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewDataVisitors(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | Unset = wire("chartData")
    earnings: StatisticsOverviewDataEarning | Unset = wire("earnings")
    has_statistic: bool | Unset = wire("hasStatistic")
    subscriptions: StatisticsOverviewDataVisitorsSubscriptions | Unset = wire("subscriptions")
    visitors: StatisticsOverviewDataPostsCount | Unset = wire("visitors")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverviewData(Model):
    earning: StatisticsOverviewDataEarning | Unset = wire("earning")
    mass_messages: StatisticsOverviewDataMassMessages | Unset = wire("massMessages")
    posts: StatisticsOverviewDataPosts | Unset = wire("posts")
    streams: StatisticsOverviewDataStreams | Unset = wire("streams")
    visitors: StatisticsOverviewDataVisitors | Unset = wire("visitors")


@define(eq=False, repr=False, kw_only=True)
class StatisticsOverview(Model):
    meta: Meta | Unset = wire("_meta")
    data: StatisticsOverviewData | Unset = wire("data")
