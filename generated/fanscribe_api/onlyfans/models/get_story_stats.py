"""Models of `get_story_stats`."""

from __future__ import annotations

import datetime

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetStoryStatsDataStoryTipChartItem(Model):
    count: int | None = _field("count")
    date: str | None = _field("date")


@_model
class GetStoryStatsData(Model):
    created_at: datetime.datetime | None = _field("createdAt")
    story_comment_all: list[str] | None = _field("storyCommentAll")
    story_comment_chart: list[GetStoryStatsDataStoryTipChartItem] | None = _field("storyCommentChart")
    story_comment_count: int | None = _field("storyCommentCount")
    story_like_all: list[str] | None = _field("storyLikeAll")
    story_like_chart: list[GetStoryStatsDataStoryTipChartItem] | None = _field("storyLikeChart")
    story_like_count: int | None = _field("storyLikeCount")
    story_look_all: list[str] | None = _field("storyLookAll")
    story_look_chart: list[GetStoryStatsDataStoryTipChartItem] | None = _field("storyLookChart")
    story_look_count: str | None = _field("storyLookCount")
    story_tip_all: list[str] | None = _field("storyTipAll")
    story_tip_chart: list[GetStoryStatsDataStoryTipChartItem] | None = _field("storyTipChart")
    story_tip_count: int | None = _field("storyTipCount")
    story_tip_sum: int | None = _field("storyTipSum")
    story_tip_sum_chart: list[GetStoryStatsDataStoryTipChartItem] | None = _field("storyTipSumChart")


@_model
class GetStoryStats(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetStoryStatsData | None = _field("data")


GetStoryStatsDataStoryCommentChartItem = GetStoryStatsDataStoryTipChartItem
GetStoryStatsDataStoryLikeChartItem = GetStoryStatsDataStoryTipChartItem
GetStoryStatsDataStoryLookChartItem = GetStoryStatsDataStoryTipChartItem
GetStoryStatsDataStoryTipSumChartItem = GetStoryStatsDataStoryTipChartItem
