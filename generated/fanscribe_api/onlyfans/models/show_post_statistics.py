"""Models of `show_post_statistics`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class ShowPostStatisticsDataTipChartItem(Model):
    count: int | None = _field("count")
    date: str | None = _field("date")


@_model
class ShowPostStatisticsData(Model):
    comment_chart: list[ShowPostStatisticsDataTipChartItem] | None = _field("commentChart")
    comment_count: int | None = _field("commentCount")
    has_stats: bool | None = _field("hasStats")
    has_video: bool | None = _field("hasVideo")
    is_available: bool | None = _field("isAvailable")
    like_chart: list[ShowPostStatisticsDataTipChartItem] | None = _field("likeChart")
    like_count: int | None = _field("likeCount")
    look_chart: list[ShowPostStatisticsDataTipChartItem] | None = _field("lookChart")
    look_count: int | None = _field("lookCount")
    look_duration: int | None = _field("lookDuration")
    look_duration_average: int | None = _field("lookDurationAverage")
    purchased_count: int | None = _field("purchasedCount")
    purchased_summ: int | None = _field("purchasedSumm")
    purchases_chart: list[ShowPostStatisticsDataTipChartItem] | None = _field("purchasesChart")
    tip_chart: list[ShowPostStatisticsDataTipChartItem] | None = _field("tipChart")
    tip_count: int | None = _field("tipCount")
    tip_sum: int | None = _field("tipSum")
    tip_sum_chart: list[ShowPostStatisticsDataTipChartItem] | None = _field("tipSumChart")
    unique_look_chart: list[ShowPostStatisticsDataTipChartItem] | None = _field("uniqueLookChart")
    unique_look_count: int | None = _field("uniqueLookCount")


@_model
class ShowPostStatistics(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ShowPostStatisticsData | None = _field("data")


ShowPostStatisticsDataCommentChartItem = ShowPostStatisticsDataTipChartItem
ShowPostStatisticsDataLikeChartItem = ShowPostStatisticsDataTipChartItem
ShowPostStatisticsDataLookChartItem = ShowPostStatisticsDataTipChartItem
ShowPostStatisticsDataPurchasesChartItem = ShowPostStatisticsDataTipChartItem
ShowPostStatisticsDataTipSumChartItem = ShowPostStatisticsDataTipChartItem
ShowPostStatisticsDataUniqueLookChartItem = ShowPostStatisticsDataTipChartItem
