from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListChatsResponse200DataAggregationDataGroupsItemUsersItem")


@_attrs_define
class ListChatsResponse200DataAggregationDataGroupsItemUsersItem:
    """
    Attributes:
        group_id (str | Unset):
        permission_flags (int | Unset):
        type_ (int | Unset):
        user_id (str | Unset):
    """

    group_id: str | Unset = UNSET
    permission_flags: int | Unset = UNSET
    type_: int | Unset = UNSET
    user_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        group_id = self.group_id

        permission_flags = self.permission_flags

        type_ = self.type_

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if group_id is not UNSET:
            field_dict["groupId"] = group_id
        if permission_flags is not UNSET:
            field_dict["permissionFlags"] = permission_flags
        if type_ is not UNSET:
            field_dict["type"] = type_
        if user_id is not UNSET:
            field_dict["userId"] = user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        group_id = d.pop("groupId", UNSET)

        permission_flags = d.pop("permissionFlags", UNSET)

        type_ = d.pop("type", UNSET)

        user_id = d.pop("userId", UNSET)

        list_chats_response_200_data_aggregation_data_groups_item_users_item = cls(
            group_id=group_id,
            permission_flags=permission_flags,
            type_=type_,
            user_id=user_id,
        )

        list_chats_response_200_data_aggregation_data_groups_item_users_item.additional_properties = d
        return list_chats_response_200_data_aggregation_data_groups_item_users_item

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
