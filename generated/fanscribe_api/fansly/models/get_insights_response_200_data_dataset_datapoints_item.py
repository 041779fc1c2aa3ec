from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_insights_response_200_data_dataset_datapoints_item_stats_item import (
        GetInsightsResponse200DataDatasetDatapointsItemStatsItem,
    )


T = TypeVar("T", bound="GetInsightsResponse200DataDatasetDatapointsItem")


@_attrs_define
class GetInsightsResponse200DataDatasetDatapointsItem:
    """
    Attributes:
        stats (list[GetInsightsResponse200DataDatasetDatapointsItemStatsItem] | Unset):
        timestamp (int | Unset):
    """

    stats: list[GetInsightsResponse200DataDatasetDatapointsItemStatsItem] | Unset = UNSET
    timestamp: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        stats: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.stats, Unset):
            stats = []
            for stats_item_data in self.stats:
                stats_item = stats_item_data.to_dict()
                stats.append(stats_item)

        timestamp = self.timestamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if stats is not UNSET:
            field_dict["stats"] = stats
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_insights_response_200_data_dataset_datapoints_item_stats_item import (
            GetInsightsResponse200DataDatasetDatapointsItemStatsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _stats = d.pop("stats", UNSET)
        stats: list[GetInsightsResponse200DataDatasetDatapointsItemStatsItem] | Unset = UNSET
        if _stats is not UNSET:
            stats = []
            for stats_item_data in _stats:
                stats_item = GetInsightsResponse200DataDatasetDatapointsItemStatsItem.from_dict(stats_item_data)

                stats.append(stats_item)

        timestamp = d.pop("timestamp", UNSET)

        get_insights_response_200_data_dataset_datapoints_item = cls(
            stats=stats,
            timestamp=timestamp,
        )

        get_insights_response_200_data_dataset_datapoints_item.additional_properties = d
        return get_insights_response_200_data_dataset_datapoints_item

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
