"""Models of `get_insights`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetInsightsDataDatasetDatapointsItemStatsItem(Model):
    interaction_time: int | None = _field("interactionTime")
    preview_interaction_time: int | None = _field("previewInteractionTime")
    preview_total_video_percent_watched: float | None = _field("previewTotalVideoPercentWatched")
    preview_unique_viewers: int | None = _field("previewUniqueViewers")
    preview_video_views: int | None = _field("previewVideoViews")
    preview_views: int | None = _field("previewViews")
    total_video_percent_watched: float | None = _field("totalVideoPercentWatched")
    type_: int | None = _field("type")
    unique_viewers: int | None = _field("uniqueViewers")
    video_views: int | None = _field("videoViews")
    views: int | None = _field("views")


@_model
class GetInsightsDataDatasetDatapointsItem(Model):
    stats: list[GetInsightsDataDatasetDatapointsItemStatsItem] | None = _field("stats")
    timestamp: int | None = _field("timestamp")


@_model
class GetInsightsDataDataset(Model):
    datapoint_limit: int | None = _field("datapointLimit")
    datapoints: list[GetInsightsDataDatasetDatapointsItem] | None = _field("datapoints")
    date_after: int | None = _field("dateAfter")
    date_before: int | None = _field("dateBefore")
    period: int | None = _field("period")


@_model
class GetInsightsData(Model):
    dataset: GetInsightsDataDataset | None = _field("dataset")


@_model
class GetInsights(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetInsightsData | None = _field("data")
