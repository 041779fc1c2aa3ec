"""Models of `get_insights`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetInsightsDataDatasetDatapointsItemStatsItem(Model):
    interaction_time: int | Unset = wire("interactionTime")
    preview_interaction_time: int | Unset = wire("previewInteractionTime")
    preview_total_video_percent_watched: float | Unset = wire("previewTotalVideoPercentWatched")
    preview_unique_viewers: int | Unset = wire("previewUniqueViewers")
    preview_video_views: int | Unset = wire("previewVideoViews")
    preview_views: int | Unset = wire("previewViews")
    total_video_percent_watched: float | Unset = wire("totalVideoPercentWatched")
    type_: int | Unset = wire("type")
    unique_viewers: int | Unset = wire("uniqueViewers")
    video_views: int | Unset = wire("videoViews")
    views: int | Unset = wire("views")


@define(eq=False, repr=False, kw_only=True)
class GetInsightsDataDatasetDatapointsItem(Model):
    stats: list[GetInsightsDataDatasetDatapointsItemStatsItem] | Unset = wire("stats")
    timestamp: int | Unset = wire("timestamp")


@define(eq=False, repr=False, kw_only=True)
class GetInsightsDataDataset(Model):
    datapoint_limit: int | Unset = wire("datapointLimit")
    datapoints: list[GetInsightsDataDatasetDatapointsItem] | Unset = wire("datapoints")
    date_after: int | Unset = wire("dateAfter")
    date_before: int | Unset = wire("dateBefore")
    period: int | Unset = wire("period")


@define(eq=False, repr=False, kw_only=True)
class GetInsightsData(Model):
    dataset: GetInsightsDataDataset | Unset = wire("dataset")


@define(eq=False, repr=False, kw_only=True)
class GetInsights(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetInsightsData | Unset = wire("data")
