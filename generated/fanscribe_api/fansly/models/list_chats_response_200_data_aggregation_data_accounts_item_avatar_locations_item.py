from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem")


@_attrs_define
class ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem:
    """
    Attributes:
        location (str | Unset):
        location_id (str | Unset):
    """

    location: str | Unset = UNSET
    location_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        location = self.location

        location_id = self.location_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if location is not UNSET:
            field_dict["location"] = location
        if location_id is not UNSET:
            field_dict["locationId"] = location_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        location = d.pop("location", UNSET)

        location_id = d.pop("locationId", UNSET)

        list_chats_response_200_data_aggregation_data_accounts_item_avatar_locations_item = cls(
            location=location,
            location_id=location_id,
        )

        list_chats_response_200_data_aggregation_data_accounts_item_avatar_locations_item.additional_properties = d
        return list_chats_response_200_data_aggregation_data_accounts_item_avatar_locations_item

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
