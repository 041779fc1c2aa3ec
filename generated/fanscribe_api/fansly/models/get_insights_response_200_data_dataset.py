from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_insights_response_200_data_dataset_datapoints_item import (
        GetInsightsResponse200DataDatasetDatapointsItem,
    )


T = TypeVar("T", bound="GetInsightsResponse200DataDataset")


@_attrs_define
class GetInsightsResponse200DataDataset:
    """
    Attributes:
        datapoint_limit (int | Unset):
        datapoints (list[GetInsightsResponse200DataDatasetDatapointsItem] | Unset):
        date_after (int | Unset):
        date_before (int | Unset):
        period (int | Unset):
    """

    datapoint_limit: int | Unset = UNSET
    datapoints: list[GetInsightsResponse200DataDatasetDatapointsItem] | Unset = UNSET
    date_after: int | Unset = UNSET
    date_before: int | Unset = UNSET
    period: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        datapoint_limit = self.datapoint_limit

        datapoints: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.datapoints, Unset):
            datapoints = []
            for datapoints_item_data in self.datapoints:
                datapoints_item = datapoints_item_data.to_dict()
                datapoints.append(datapoints_item)

        date_after = self.date_after

        date_before = self.date_before

        period = self.period

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if datapoint_limit is not UNSET:
            field_dict["datapointLimit"] = datapoint_limit
        if datapoints is not UNSET:
            field_dict["datapoints"] = datapoints
        if date_after is not UNSET:
            field_dict["dateAfter"] = date_after
        if date_before is not UNSET:
            field_dict["dateBefore"] = date_before
        if period is not UNSET:
            field_dict["period"] = period

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_insights_response_200_data_dataset_datapoints_item import (
            GetInsightsResponse200DataDatasetDatapointsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        datapoint_limit = d.pop("datapointLimit", UNSET)

        _datapoints = d.pop("datapoints", UNSET)
        datapoints: list[GetInsightsResponse200DataDatasetDatapointsItem] | Unset = UNSET
        if _datapoints is not UNSET:
            datapoints = []
            for datapoints_item_data in _datapoints:
                datapoints_item = GetInsightsResponse200DataDatasetDatapointsItem.from_dict(datapoints_item_data)

                datapoints.append(datapoints_item)

        date_after = d.pop("dateAfter", UNSET)

        date_before = d.pop("dateBefore", UNSET)

        period = d.pop("period", UNSET)

        get_insights_response_200_data_dataset = cls(
            datapoint_limit=datapoint_limit,
            datapoints=datapoints,
            date_after=date_after,
            date_before=date_before,
            period=period,
        )

        get_insights_response_200_data_dataset.additional_properties = d
        return get_insights_response_200_data_dataset

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
