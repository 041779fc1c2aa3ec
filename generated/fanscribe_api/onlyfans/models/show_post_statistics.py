"""Models of `show_post_statistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ShowPostStatisticsDataTipChartItem(Model):
    count: int | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class ShowPostStatisticsData(Model):
    comment_chart: list[ShowPostStatisticsDataTipChartItem] | Unset = wire("commentChart")
    comment_count: int | Unset = wire("commentCount")
    has_stats: bool | Unset = wire("hasStats")
    has_video: bool | Unset = wire("hasVideo")
    is_available: bool | Unset = wire("isAvailable")
    like_chart: list[ShowPostStatisticsDataTipChartItem] | Unset = wire("likeChart")
    like_count: int | Unset = wire("likeCount")
    look_chart: list[ShowPostStatisticsDataTipChartItem] | Unset = wire("lookChart")
    look_count: int | Unset = wire("lookCount")
    look_duration: int | Unset = wire("lookDuration")
    look_duration_average: int | Unset = wire("lookDurationAverage")
    purchased_count: int | Unset = wire("purchasedCount")
    purchased_summ: int | Unset = wire("purchasedSumm")
    purchases_chart: list[ShowPostStatisticsDataTipChartItem] | Unset = wire("purchasesChart")
    tip_chart: list[ShowPostStatisticsDataTipChartItem] | Unset = wire("tipChart")
    tip_count: int | Unset = wire("tipCount")
    tip_sum: int | Unset = wire("tipSum")
    tip_sum_chart: list[ShowPostStatisticsDataTipChartItem] | Unset = wire("tipSumChart")
    unique_look_chart: list[ShowPostStatisticsDataTipChartItem] | Unset = wire("uniqueLookChart")
    unique_look_count: int | Unset = wire("uniqueLookCount")


@define(eq=False, repr=False, kw_only=True)
class ShowPostStatistics(Model):
    meta: Meta | Unset = wire("_meta")
    data: ShowPostStatisticsData | Unset = wire("data")
