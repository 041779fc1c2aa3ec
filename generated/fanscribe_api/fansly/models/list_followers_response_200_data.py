from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_followers_response_200_data_aggregation_data import ListFollowersResponse200DataAggregationData
    from ..models.list_followers_response_200_data_followers_item import ListFollowersResponse200DataFollowersItem


T = TypeVar("T", bound="ListFollowersResponse200Data")


@_attrs_define
class ListFollowersResponse200Data:
    """
    Attributes:
        aggregation_data (ListFollowersResponse200DataAggregationData | Unset):
        followers (list[ListFollowersResponse200DataFollowersItem] | Unset):
    """

    aggregation_data: ListFollowersResponse200DataAggregationData | Unset = UNSET
    followers: list[ListFollowersResponse200DataFollowersItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aggregation_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.aggregation_data, Unset):
            aggregation_data = self.aggregation_data.to_dict()

        followers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.followers, Unset):
            followers = []
            for followers_item_data in self.followers:
                followers_item = followers_item_data.to_dict()
                followers.append(followers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if aggregation_data is not UNSET:
            field_dict["aggregationData"] = aggregation_data
        if followers is not UNSET:
            field_dict["followers"] = followers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_followers_response_200_data_aggregation_data import (
            ListFollowersResponse200DataAggregationData,  # noqa: PLC0415
        )
        from ..models.list_followers_response_200_data_followers_item import ListFollowersResponse200DataFollowersItem  # noqa: PLC0415

        d = dict(src_dict)
        _aggregation_data = d.pop("aggregationData", UNSET)
        aggregation_data: ListFollowersResponse200DataAggregationData | Unset
        if isinstance(_aggregation_data, Unset):
            aggregation_data = UNSET
        else:
            aggregation_data = ListFollowersResponse200DataAggregationData.from_dict(_aggregation_data)

        _followers = d.pop("followers", UNSET)
        followers: list[ListFollowersResponse200DataFollowersItem] | Unset = UNSET
        if _followers is not UNSET:
            followers = []
            for followers_item_data in _followers:
                followers_item = ListFollowersResponse200DataFollowersItem.from_dict(followers_item_data)

                followers.append(followers_item)

        list_followers_response_200_data = cls(
            aggregation_data=aggregation_data,
            followers=followers,
        )

        list_followers_response_200_data.additional_properties = d
        return list_followers_response_200_data

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
