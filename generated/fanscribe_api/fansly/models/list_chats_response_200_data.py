from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_aggregation_data import ListChatsResponse200DataAggregationData
    from ..models.list_chats_response_200_data_data_item import ListChatsResponse200DataDataItem


T = TypeVar("T", bound="ListChatsResponse200Data")


@_attrs_define
class ListChatsResponse200Data:
    """
    Attributes:
        aggregation_data (ListChatsResponse200DataAggregationData | Unset):
        data (list[ListChatsResponse200DataDataItem] | Unset):
        has_more (bool | Unset):
    """

    aggregation_data: ListChatsResponse200DataAggregationData | Unset = UNSET
    data: list[ListChatsResponse200DataDataItem] | Unset = UNSET
    has_more: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aggregation_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.aggregation_data, Unset):
            aggregation_data = self.aggregation_data.to_dict()

        data: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = []
            for data_item_data in self.data:
                data_item = data_item_data.to_dict()
                data.append(data_item)

        has_more = self.has_more

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if aggregation_data is not UNSET:
            field_dict["aggregationData"] = aggregation_data
        if data is not UNSET:
            field_dict["data"] = data
        if has_more is not UNSET:
            field_dict["hasMore"] = has_more

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_chats_response_200_data_aggregation_data import ListChatsResponse200DataAggregationData  # noqa: PLC0415
        from ..models.list_chats_response_200_data_data_item import ListChatsResponse200DataDataItem  # noqa: PLC0415

        d = dict(src_dict)
        _aggregation_data = d.pop("aggregationData", UNSET)
        aggregation_data: ListChatsResponse200DataAggregationData | Unset
        if isinstance(_aggregation_data, Unset):
            aggregation_data = UNSET
        else:
            aggregation_data = ListChatsResponse200DataAggregationData.from_dict(_aggregation_data)

        _data = d.pop("data", UNSET)
        data: list[ListChatsResponse200DataDataItem] | Unset = UNSET
        if _data is not UNSET:
            data = []
            for data_item_data in _data:
                data_item = ListChatsResponse200DataDataItem.from_dict(data_item_data)

                data.append(data_item)

        has_more = d.pop("hasMore", UNSET)

        list_chats_response_200_data = cls(
            aggregation_data=aggregation_data,
            data=data,
            has_more=has_more,
        )

        list_chats_response_200_data.additional_properties = d
        return list_chats_response_200_data

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
