"""Models of `statistics_overview`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class StatisticsOverviewDataEarning(Model):
    delta: float | None = wire("delta")
    gross: float | None = wire("gross")
    total: float | None = wire("total")


@model
class StatisticsOverviewDataMassMessages(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | None = wire("chartData")
    count: StatisticsOverviewDataPostsViews | None = wire("count")
    earnings: StatisticsOverviewDataEarning | None = wire("earnings")
    has_statistic: bool | None = wire("hasStatistic")
    views: StatisticsOverviewDataPostsCount | None = wire("views")


@model
class StatisticsOverviewDataPostsChartDataItem(Model):
    count: int | None = wire("count")
    date: str | None = wire("date")


@model
class StatisticsOverviewDataPostsCount(Model):
    delta: int | None = wire("delta")
    total: int | None = wire("total")


@model
class StatisticsOverviewDataPostsEarnings(Model):
    delta: int | None = wire("delta")
    gross: int | None = wire("gross")
    total: int | None = wire("total")


@model
class StatisticsOverviewDataPostsViews(Model):
    delta: float | None = wire("delta")
    total: int | None = wire("total")


@model
class StatisticsOverviewDataPosts(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | None = wire("chartData")
    count: StatisticsOverviewDataPostsCount | None = wire("count")
    earnings: StatisticsOverviewDataPostsEarnings | None = wire("earnings")
    has_statistic: bool | None = wire("hasStatistic")
    views: StatisticsOverviewDataPostsViews | None = wire("views")


@model
class StatisticsOverviewDataStreamsCount(Model):
    delta: int | None = wire("delta")
    total: str | None = wire("total")


@model
class StatisticsOverviewDataStreams(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | None = wire("chartData")
    count: StatisticsOverviewDataStreamsCount | None = wire("count")
    earnings: StatisticsOverviewDataPostsEarnings | None = wire("earnings")
    has_statistic: bool | None = wire("hasStatistic")
    views: StatisticsOverviewDataPostsCount | None = wire("views")


@model
class StatisticsOverviewDataVisitorsSubscriptions(Model):
    new: StatisticsOverviewDataPostsViews | None = wire("new")
    renew: StatisticsOverviewDataPostsCount | None = wire("renew")


@model
class StatisticsOverviewDataVisitors(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | None = wire("chartData")
    earnings: StatisticsOverviewDataEarning | None = wire("earnings")
    has_statistic: bool | None = wire("hasStatistic")
    subscriptions: StatisticsOverviewDataVisitorsSubscriptions | None = wire("subscriptions")
    visitors: StatisticsOverviewDataPostsCount | None = wire("visitors")


@model
class StatisticsOverviewData(Model):
    earning: StatisticsOverviewDataEarning | None = wire("earning")
    mass_messages: StatisticsOverviewDataMassMessages | None = wire("massMessages")
    posts: StatisticsOverviewDataPosts | None = wire("posts")
    streams: StatisticsOverviewDataStreams | None = wire("streams")
    visitors: StatisticsOverviewDataVisitors | None = wire("visitors")


@model
class StatisticsOverview(Model):
    meta: Meta | None = wire("_meta")
    data: StatisticsOverviewData | None = wire("data")
