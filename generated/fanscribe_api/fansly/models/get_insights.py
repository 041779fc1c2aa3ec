"""Models of `get_insights`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetInsightsDataDatasetDatapointsItemStatsItem(Model):
    interaction_time: int | None = wire("interactionTime")
    preview_interaction_time: int | None = wire("previewInteractionTime")
    preview_total_video_percent_watched: float | None = wire("previewTotalVideoPercentWatched")
    preview_unique_viewers: int | None = wire("previewUniqueViewers")
    preview_video_views: int | None = wire("previewVideoViews")
    preview_views: int | None = wire("previewViews")
    total_video_percent_watched: float | None = wire("totalVideoPercentWatched")
    type_: int | None = wire("type")
    unique_viewers: int | None = wire("uniqueViewers")
    video_views: int | None = wire("videoViews")
    views: int | None = wire("views")


@model
class GetInsightsDataDatasetDatapointsItem(Model):
    stats: list[GetInsightsDataDatasetDatapointsItemStatsItem] | None = wire("stats")
    timestamp: int | None = wire("timestamp")


@model
class GetInsightsDataDataset(Model):
    datapoint_limit: int | None = wire("datapointLimit")
    datapoints: list[GetInsightsDataDatasetDatapointsItem] | None = wire("datapoints")
    date_after: int | None = wire("dateAfter")
    date_before: int | None = wire("dateBefore")
    period: int | None = wire("period")


@model
class GetInsightsData(Model):
    dataset: GetInsightsDataDataset | None = wire("dataset")


@model
class GetInsights(Model):
    meta: Meta | None = wire("_meta")
    data: GetInsightsData | None = wire("data")
