from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.show_post_statistics_response_200_data_comment_chart_item import (
        ShowPostStatisticsResponse200DataCommentChartItem,
    )
    from ..models.show_post_statistics_response_200_data_like_chart_item import (
        ShowPostStatisticsResponse200DataLikeChartItem,
    )
    from ..models.show_post_statistics_response_200_data_look_chart_item import (
        ShowPostStatisticsResponse200DataLookChartItem,
    )
    from ..models.show_post_statistics_response_200_data_purchases_chart_item import (
        ShowPostStatisticsResponse200DataPurchasesChartItem,
    )
    from ..models.show_post_statistics_response_200_data_tip_chart_item import (
        ShowPostStatisticsResponse200DataTipChartItem,
    )
    from ..models.show_post_statistics_response_200_data_tip_sum_chart_item import (
        ShowPostStatisticsResponse200DataTipSumChartItem,
    )
    from ..models.show_post_statistics_response_200_data_unique_look_chart_item import (
        ShowPostStatisticsResponse200DataUniqueLookChartItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ShowPostStatisticsResponse200Data(Model):
    comment_chart: list[ShowPostStatisticsResponse200DataCommentChartItem] | Unset = wire(
        "commentChart",
        Each(
            One(
                "show_post_statistics_response_200_data_comment_chart_item",
                "ShowPostStatisticsResponse200DataCommentChartItem",
            )
        ),
    )
    comment_count: int | Unset = wire("commentCount")
    has_stats: bool | Unset = wire("hasStats")
    has_video: bool | Unset = wire("hasVideo")
    is_available: bool | Unset = wire("isAvailable")
    like_chart: list[ShowPostStatisticsResponse200DataLikeChartItem] | Unset = wire(
        "likeChart",
        Each(
            One(
                "show_post_statistics_response_200_data_like_chart_item",
                "ShowPostStatisticsResponse200DataLikeChartItem",
            )
        ),
    )
    like_count: int | Unset = wire("likeCount")
    look_chart: list[ShowPostStatisticsResponse200DataLookChartItem] | Unset = wire(
        "lookChart",
        Each(
            One(
                "show_post_statistics_response_200_data_look_chart_item",
                "ShowPostStatisticsResponse200DataLookChartItem",
            )
        ),
    )
    look_count: int | Unset = wire("lookCount")
    look_duration: int | Unset = wire("lookDuration")
    look_duration_average: int | Unset = wire("lookDurationAverage")
    purchased_count: int | Unset = wire("purchasedCount")
    purchased_summ: int | Unset = wire("purchasedSumm")
    purchases_chart: list[ShowPostStatisticsResponse200DataPurchasesChartItem] | Unset = wire(
        "purchasesChart",
        Each(
            One(
                "show_post_statistics_response_200_data_purchases_chart_item",
                "ShowPostStatisticsResponse200DataPurchasesChartItem",
            )
        ),
    )
    tip_chart: list[ShowPostStatisticsResponse200DataTipChartItem] | Unset = wire(
        "tipChart",
        Each(
            One(
                "show_post_statistics_response_200_data_tip_chart_item", "ShowPostStatisticsResponse200DataTipChartItem"
            )
        ),
    )
    tip_count: int | Unset = wire("tipCount")
    tip_sum: int | Unset = wire("tipSum")
    tip_sum_chart: list[ShowPostStatisticsResponse200DataTipSumChartItem] | Unset = wire(
        "tipSumChart",
        Each(
            One(
                "show_post_statistics_response_200_data_tip_sum_chart_item",
                "ShowPostStatisticsResponse200DataTipSumChartItem",
            )
        ),
    )
    unique_look_chart: list[ShowPostStatisticsResponse200DataUniqueLookChartItem] | Unset = wire(
        "uniqueLookChart",
        Each(
            One(
                "show_post_statistics_response_200_data_unique_look_chart_item",
                "ShowPostStatisticsResponse200DataUniqueLookChartItem",
            )
        ),
    )
    unique_look_count: int | Unset = wire("uniqueLookCount")
