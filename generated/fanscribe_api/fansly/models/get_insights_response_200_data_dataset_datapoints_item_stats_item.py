from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetInsightsResponse200DataDatasetDatapointsItemStatsItem")


@_attrs_define
class GetInsightsResponse200DataDatasetDatapointsItemStatsItem:
    """
    Attributes:
        interaction_time (int | Unset):
        preview_interaction_time (int | Unset):
        preview_total_video_percent_watched (float | Unset):
        preview_unique_viewers (int | Unset):
        preview_video_views (int | Unset):
        preview_views (int | Unset):
        total_video_percent_watched (float | Unset):
        type_ (int | Unset):
        unique_viewers (int | Unset):
        video_views (int | Unset):
        views (int | Unset):
    """

    interaction_time: int | Unset = UNSET
    preview_interaction_time: int | Unset = UNSET
    preview_total_video_percent_watched: float | Unset = UNSET
    preview_unique_viewers: int | Unset = UNSET
    preview_video_views: int | Unset = UNSET
    preview_views: int | Unset = UNSET
    total_video_percent_watched: float | Unset = UNSET
    type_: int | Unset = UNSET
    unique_viewers: int | Unset = UNSET
    video_views: int | Unset = UNSET
    views: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        interaction_time = self.interaction_time

        preview_interaction_time = self.preview_interaction_time

        preview_total_video_percent_watched = self.preview_total_video_percent_watched

        preview_unique_viewers = self.preview_unique_viewers

        preview_video_views = self.preview_video_views

        preview_views = self.preview_views

        total_video_percent_watched = self.total_video_percent_watched

        type_ = self.type_

        unique_viewers = self.unique_viewers

        video_views = self.video_views

        views = self.views

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if interaction_time is not UNSET:
            field_dict["interactionTime"] = interaction_time
        if preview_interaction_time is not UNSET:
            field_dict["previewInteractionTime"] = preview_interaction_time
        if preview_total_video_percent_watched is not UNSET:
            field_dict["previewTotalVideoPercentWatched"] = preview_total_video_percent_watched
        if preview_unique_viewers is not UNSET:
            field_dict["previewUniqueViewers"] = preview_unique_viewers
        if preview_video_views is not UNSET:
            field_dict["previewVideoViews"] = preview_video_views
        if preview_views is not UNSET:
            field_dict["previewViews"] = preview_views
        if total_video_percent_watched is not UNSET:
            field_dict["totalVideoPercentWatched"] = total_video_percent_watched
        if type_ is not UNSET:
            field_dict["type"] = type_
        if unique_viewers is not UNSET:
            field_dict["uniqueViewers"] = unique_viewers
        if video_views is not UNSET:
            field_dict["videoViews"] = video_views
        if views is not UNSET:
            field_dict["views"] = views

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        interaction_time = d.pop("interactionTime", UNSET)

        preview_interaction_time = d.pop("previewInteractionTime", UNSET)

        preview_total_video_percent_watched = d.pop("previewTotalVideoPercentWatched", UNSET)

        preview_unique_viewers = d.pop("previewUniqueViewers", UNSET)

        preview_video_views = d.pop("previewVideoViews", UNSET)

        preview_views = d.pop("previewViews", UNSET)

        total_video_percent_watched = d.pop("totalVideoPercentWatched", UNSET)

        type_ = d.pop("type", UNSET)

        unique_viewers = d.pop("uniqueViewers", UNSET)

        video_views = d.pop("videoViews", UNSET)

        views = d.pop("views", UNSET)

        get_insights_response_200_data_dataset_datapoints_item_stats_item = cls(
            interaction_time=interaction_time,
            preview_interaction_time=preview_interaction_time,
            preview_total_video_percent_watched=preview_total_video_percent_watched,
            preview_unique_viewers=preview_unique_viewers,
            preview_video_views=preview_video_views,
            preview_views=preview_views,
            total_video_percent_watched=total_video_percent_watched,
            type_=type_,
            unique_viewers=unique_viewers,
            video_views=video_views,
            views=views,
        )

        get_insights_response_200_data_dataset_datapoints_item_stats_item.additional_properties = d
        return get_insights_response_200_data_dataset_datapoints_item_stats_item

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
