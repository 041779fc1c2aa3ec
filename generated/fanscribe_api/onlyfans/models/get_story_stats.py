"""Models of `get_story_stats`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetStoryStatsDataStoryTipChartItem(Model):
    count: int | None = wire("count")
    date: str | None = wire("date")


@model
class GetStoryStatsData(Model):
    created_at: datetime.datetime | None = wire("createdAt")
    story_comment_all: list[str] | None = wire("storyCommentAll")
    story_comment_chart: list[GetStoryStatsDataStoryTipChartItem] | None = wire("storyCommentChart")
    story_comment_count: int | None = wire("storyCommentCount")
    story_like_all: list[str] | None = wire("storyLikeAll")
    story_like_chart: list[GetStoryStatsDataStoryTipChartItem] | None = wire("storyLikeChart")
    story_like_count: int | None = wire("storyLikeCount")
    story_look_all: list[str] | None = wire("storyLookAll")
    story_look_chart: list[GetStoryStatsDataStoryTipChartItem] | None = wire("storyLookChart")
    story_look_count: str | None = wire("storyLookCount")
    story_tip_all: list[str] | None = wire("storyTipAll")
    story_tip_chart: list[GetStoryStatsDataStoryTipChartItem] | None = wire("storyTipChart")
    story_tip_count: int | None = wire("storyTipCount")
    story_tip_sum: int | None = wire("storyTipSum")
    story_tip_sum_chart: list[GetStoryStatsDataStoryTipChartItem] | None = wire("storyTipSumChart")


@model
class GetStoryStats(Model):
    meta: Meta | None = wire("_meta")
    data: GetStoryStatsData | None = wire("data")
