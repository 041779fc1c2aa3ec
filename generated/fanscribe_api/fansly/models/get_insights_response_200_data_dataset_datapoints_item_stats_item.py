from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetInsightsResponse200DataDatasetDatapointsItemStatsItem(Model):
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
