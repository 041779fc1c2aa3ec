from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_aggregation_data_accounts_item_avatar_locations_item import (
        ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem,
    )


T = TypeVar("T", bound="ListChatsResponse200DataAggregationDataAccountsItemAvatar")


@_attrs_define
class ListChatsResponse200DataAggregationDataAccountsItemAvatar:
    """
    Attributes:
        id (str | Unset):
        locations (list[ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem] | Unset):
        mimetype (str | Unset):
        type_ (int | Unset):
    """

    id: str | Unset = UNSET
    locations: list[ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem] | Unset = UNSET
    mimetype: str | Unset = UNSET
    type_: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        locations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.locations, Unset):
            locations = []
            for locations_item_data in self.locations:
                locations_item = locations_item_data.to_dict()
                locations.append(locations_item)

        mimetype = self.mimetype

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if locations is not UNSET:
            field_dict["locations"] = locations
        if mimetype is not UNSET:
            field_dict["mimetype"] = mimetype
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_chats_response_200_data_aggregation_data_accounts_item_avatar_locations_item import (
            ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        _locations = d.pop("locations", UNSET)
        locations: list[ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem] | Unset = UNSET
        if _locations is not UNSET:
            locations = []
            for locations_item_data in _locations:
                locations_item = ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem.from_dict(
                    locations_item_data
                )

                locations.append(locations_item)

        mimetype = d.pop("mimetype", UNSET)

        type_ = d.pop("type", UNSET)

        list_chats_response_200_data_aggregation_data_accounts_item_avatar = cls(
            id=id,
            locations=locations,
            mimetype=mimetype,
            type_=type_,
        )

        list_chats_response_200_data_aggregation_data_accounts_item_avatar.additional_properties = d
        return list_chats_response_200_data_aggregation_data_accounts_item_avatar

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
