from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_story_stats_response_200_data_story_comment_chart_item import (
        GetStoryStatsResponse200DataStoryCommentChartItem,
    )
    from ..models.get_story_stats_response_200_data_story_like_chart_item import (
        GetStoryStatsResponse200DataStoryLikeChartItem,
    )
    from ..models.get_story_stats_response_200_data_story_look_chart_item import (
        GetStoryStatsResponse200DataStoryLookChartItem,
    )
    from ..models.get_story_stats_response_200_data_story_tip_chart_item import (
        GetStoryStatsResponse200DataStoryTipChartItem,
    )
    from ..models.get_story_stats_response_200_data_story_tip_sum_chart_item import (
        GetStoryStatsResponse200DataStoryTipSumChartItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetStoryStatsResponse200Data(Model):
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    story_comment_all: list[str] | Unset = wire("storyCommentAll")
    story_comment_chart: list[GetStoryStatsResponse200DataStoryCommentChartItem] | Unset = wire(
        "storyCommentChart",
        Each(
            One(
                "get_story_stats_response_200_data_story_comment_chart_item",
                "GetStoryStatsResponse200DataStoryCommentChartItem",
            )
        ),
    )
    story_comment_count: int | Unset = wire("storyCommentCount")
    story_like_all: list[str] | Unset = wire("storyLikeAll")
    story_like_chart: list[GetStoryStatsResponse200DataStoryLikeChartItem] | Unset = wire(
        "storyLikeChart",
        Each(
            One(
                "get_story_stats_response_200_data_story_like_chart_item",
                "GetStoryStatsResponse200DataStoryLikeChartItem",
            )
        ),
    )
    story_like_count: int | Unset = wire("storyLikeCount")
    story_look_all: list[str] | Unset = wire("storyLookAll")
    story_look_chart: list[GetStoryStatsResponse200DataStoryLookChartItem] | Unset = wire(
        "storyLookChart",
        Each(
            One(
                "get_story_stats_response_200_data_story_look_chart_item",
                "GetStoryStatsResponse200DataStoryLookChartItem",
            )
        ),
    )
    story_look_count: str | Unset = wire("storyLookCount")
    story_tip_all: list[str] | Unset = wire("storyTipAll")
    story_tip_chart: list[GetStoryStatsResponse200DataStoryTipChartItem] | Unset = wire(
        "storyTipChart",
        Each(
            One(
                "get_story_stats_response_200_data_story_tip_chart_item",
                "GetStoryStatsResponse200DataStoryTipChartItem",
            )
        ),
    )
    story_tip_count: int | Unset = wire("storyTipCount")
    story_tip_sum: int | Unset = wire("storyTipSum")
    story_tip_sum_chart: list[GetStoryStatsResponse200DataStoryTipSumChartItem] | Unset = wire(
        "storyTipSumChart",
        Each(
            One(
                "get_story_stats_response_200_data_story_tip_sum_chart_item",
                "GetStoryStatsResponse200DataStoryTipSumChartItem",
            )
        ),
    )
