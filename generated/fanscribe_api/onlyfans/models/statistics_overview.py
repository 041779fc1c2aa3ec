"""Models of `statistics_overview`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class StatisticsOverviewDataEarning(Model):
    delta: float | None = _field("delta")
    gross: float | None = _field("gross")
    total: float | None = _field("total")


@_model
class StatisticsOverviewDataMassMessages(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | None = _field("chartData")
    count: StatisticsOverviewDataPostsViews | None = _field("count")
    earnings: StatisticsOverviewDataEarning | None = _field("earnings")
    has_statistic: bool | None = _field("hasStatistic")
    views: StatisticsOverviewDataPostsCount | None = _field("views")


@_model
class StatisticsOverviewDataPostsChartDataItem(Model):
    count: int | None = _field("count")
    date: str | None = _field("date")


@_model
class StatisticsOverviewDataPostsCount(Model):
    delta: int | None = _field("delta")
    total: int | None = _field("total")


@_model
class StatisticsOverviewDataPostsEarnings(Model):
    delta: int | None = _field("delta")
    gross: int | None = _field("gross")
    total: int | None = _field("total")


@_model
class StatisticsOverviewDataPostsViews(Model):
    delta: float | None = _field("delta")
    total: int | None = _field("total")


@_model
class StatisticsOverviewDataPosts(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | None = _field("chartData")
    count: StatisticsOverviewDataPostsCount | None = _field("count")
    earnings: StatisticsOverviewDataPostsEarnings | None = _field("earnings")
    has_statistic: bool | None = _field("hasStatistic")
    views: StatisticsOverviewDataPostsViews | None = _field("views")


@_model
class StatisticsOverviewDataStreamsCount(Model):
    delta: int | None = _field("delta")
    total: str | None = _field("total")


@_model
class StatisticsOverviewDataStreams(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | None = _field("chartData")
    count: StatisticsOverviewDataStreamsCount | None = _field("count")
    earnings: StatisticsOverviewDataPostsEarnings | None = _field("earnings")
    has_statistic: bool | None = _field("hasStatistic")
    views: StatisticsOverviewDataPostsCount | None = _field("views")


@_model
class StatisticsOverviewDataVisitorsSubscriptions(Model):
    new: StatisticsOverviewDataPostsViews | None = _field("new")
    renew: StatisticsOverviewDataPostsCount | None = _field("renew")


@_model
class StatisticsOverviewDataVisitors(Model):
    chart_data: list[StatisticsOverviewDataPostsChartDataItem] | None = _field("chartData")
    earnings: StatisticsOverviewDataEarning | None = _field("earnings")
    has_statistic: bool | None = _field("hasStatistic")
    subscriptions: StatisticsOverviewDataVisitorsSubscriptions | None = _field("subscriptions")
    visitors: StatisticsOverviewDataPostsCount | None = _field("visitors")


@_model
class StatisticsOverviewData(Model):
    earning: StatisticsOverviewDataEarning | None = _field("earning")
    mass_messages: StatisticsOverviewDataMassMessages | None = _field("massMessages")
    posts: StatisticsOverviewDataPosts | None = _field("posts")
    streams: StatisticsOverviewDataStreams | None = _field("streams")
    visitors: StatisticsOverviewDataVisitors | None = _field("visitors")


@_model
class StatisticsOverview(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: StatisticsOverviewData | None = _field("data")


StatisticsOverviewDataMassMessagesChartDataItem = StatisticsOverviewDataPostsChartDataItem
StatisticsOverviewDataMassMessagesCount = StatisticsOverviewDataPostsViews
StatisticsOverviewDataMassMessagesEarnings = StatisticsOverviewDataEarning
StatisticsOverviewDataMassMessagesViews = StatisticsOverviewDataPostsCount
StatisticsOverviewDataStreamsChartDataItem = StatisticsOverviewDataPostsChartDataItem
StatisticsOverviewDataStreamsEarnings = StatisticsOverviewDataPostsEarnings
StatisticsOverviewDataStreamsViews = StatisticsOverviewDataPostsCount
StatisticsOverviewDataVisitorsChartDataItem = StatisticsOverviewDataPostsChartDataItem
StatisticsOverviewDataVisitorsEarnings = StatisticsOverviewDataEarning
StatisticsOverviewDataVisitorsSubscriptionsNew = StatisticsOverviewDataPostsViews
StatisticsOverviewDataVisitorsSubscriptionsRenew = StatisticsOverviewDataPostsCount
StatisticsOverviewDataVisitorsVisitors = StatisticsOverviewDataPostsCount
