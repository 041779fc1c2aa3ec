"""Models of `get_story_stats`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetStoryStatsDataStoryTipChartItem(Model):
    count: int | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class GetStoryStatsData(Model):
    created_at: datetime.datetime | Unset = wire("createdAt")
    story_comment_all: list[str] | Unset = wire("storyCommentAll")
    story_comment_chart: list[GetStoryStatsDataStoryTipChartItem] | Unset = wire("storyCommentChart")
    story_comment_count: int | Unset = wire("storyCommentCount")
    story_like_all: list[str] | Unset = wire("storyLikeAll")
    story_like_chart: list[GetStoryStatsDataStoryTipChartItem] | Unset = wire("storyLikeChart")
    story_like_count: int | Unset = wire("storyLikeCount")
    story_look_all: list[str] | Unset = wire("storyLookAll")
    story_look_chart: list[GetStoryStatsDataStoryTipChartItem] | Unset = wire("storyLookChart")
    story_look_count: str | Unset = wire("storyLookCount")
    story_tip_all: list[str] | Unset = wire("storyTipAll")
    story_tip_chart: list[GetStoryStatsDataStoryTipChartItem] | Unset = wire("storyTipChart")
    story_tip_count: int | Unset = wire("storyTipCount")
    story_tip_sum: int | Unset = wire("storyTipSum")
    story_tip_sum_chart: list[GetStoryStatsDataStoryTipChartItem] | Unset = wire("storyTipSumChart")


@define(eq=False, repr=False, kw_only=True)
class GetStoryStats(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetStoryStatsData | Unset = wire("data")
