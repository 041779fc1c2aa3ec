"""Models of `show_post_statistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ShowPostStatisticsDataTipChartItem(Model):
    count: int | None = wire("count")
    date: str | None = wire("date")


@model
class ShowPostStatisticsData(Model):
    comment_chart: list[ShowPostStatisticsDataTipChartItem] | None = wire("commentChart")
    comment_count: int | None = wire("commentCount")
    has_stats: bool | None = wire("hasStats")
    has_video: bool | None = wire("hasVideo")
    is_available: bool | None = wire("isAvailable")
    like_chart: list[ShowPostStatisticsDataTipChartItem] | None = wire("likeChart")
    like_count: int | None = wire("likeCount")
    look_chart: list[ShowPostStatisticsDataTipChartItem] | None = wire("lookChart")
    look_count: int | None = wire("lookCount")
    look_duration: int | None = wire("lookDuration")
    look_duration_average: int | None = wire("lookDurationAverage")
    purchased_count: int | None = wire("purchasedCount")
    purchased_summ: int | None = wire("purchasedSumm")
    purchases_chart: list[ShowPostStatisticsDataTipChartItem] | None = wire("purchasesChart")
    tip_chart: list[ShowPostStatisticsDataTipChartItem] | None = wire("tipChart")
    tip_count: int | None = wire("tipCount")
    tip_sum: int | None = wire("tipSum")
    tip_sum_chart: list[ShowPostStatisticsDataTipChartItem] | None = wire("tipSumChart")
    unique_look_chart: list[ShowPostStatisticsDataTipChartItem] | None = wire("uniqueLookChart")
    unique_look_count: int | None = wire("uniqueLookCount")


@model
class ShowPostStatistics(Model):
    meta: Meta | None = wire("_meta")
    data: ShowPostStatisticsData | None = wire("data")
