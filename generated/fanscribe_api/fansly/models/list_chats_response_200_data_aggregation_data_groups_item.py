from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_aggregation_data_groups_item_last_message import (
        ListChatsResponse200DataAggregationDataGroupsItemLastMessage,
    )
    from ..models.list_chats_response_200_data_aggregation_data_groups_item_users_item import (
        ListChatsResponse200DataAggregationDataGroupsItemUsersItem,
    )


T = TypeVar("T", bound="ListChatsResponse200DataAggregationDataGroupsItem")


@_attrs_define
class ListChatsResponse200DataAggregationDataGroupsItem:
    """
    Attributes:
        created_by (str | Unset):
        group_flags (int | Unset):
        id (str | Unset):
        last_message (ListChatsResponse200DataAggregationDataGroupsItemLastMessage | Unset):
        type_ (int | Unset):
        users (list[ListChatsResponse200DataAggregationDataGroupsItemUsersItem] | Unset):
    """

    created_by: str | Unset = UNSET
    group_flags: int | Unset = UNSET
    id: str | Unset = UNSET
    last_message: ListChatsResponse200DataAggregationDataGroupsItemLastMessage | Unset = UNSET
    type_: int | Unset = UNSET
    users: list[ListChatsResponse200DataAggregationDataGroupsItemUsersItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_by = self.created_by

        group_flags = self.group_flags

        id = self.id

        last_message: dict[str, Any] | Unset = UNSET
        if not isinstance(self.last_message, Unset):
            last_message = self.last_message.to_dict()

        type_ = self.type_

        users: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = []
            for users_item_data in self.users:
                users_item = users_item_data.to_dict()
                users.append(users_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if group_flags is not UNSET:
            field_dict["groupFlags"] = group_flags
        if id is not UNSET:
            field_dict["id"] = id
        if last_message is not UNSET:
            field_dict["lastMessage"] = last_message
        if type_ is not UNSET:
            field_dict["type"] = type_
        if users is not UNSET:
            field_dict["users"] = users

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_chats_response_200_data_aggregation_data_groups_item_last_message import (
            ListChatsResponse200DataAggregationDataGroupsItemLastMessage,  # noqa: PLC0415
        )
        from ..models.list_chats_response_200_data_aggregation_data_groups_item_users_item import (
            ListChatsResponse200DataAggregationDataGroupsItemUsersItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        created_by = d.pop("createdBy", UNSET)

        group_flags = d.pop("groupFlags", UNSET)

        id = d.pop("id", UNSET)

        _last_message = d.pop("lastMessage", UNSET)
        last_message: ListChatsResponse200DataAggregationDataGroupsItemLastMessage | Unset
        if isinstance(_last_message, Unset):
            last_message = UNSET
        else:
            last_message = ListChatsResponse200DataAggregationDataGroupsItemLastMessage.from_dict(_last_message)

        type_ = d.pop("type", UNSET)

        _users = d.pop("users", UNSET)
        users: list[ListChatsResponse200DataAggregationDataGroupsItemUsersItem] | Unset = UNSET
        if _users is not UNSET:
            users = []
            for users_item_data in _users:
                users_item = ListChatsResponse200DataAggregationDataGroupsItemUsersItem.from_dict(users_item_data)

                users.append(users_item)

        list_chats_response_200_data_aggregation_data_groups_item = cls(
            created_by=created_by,
            group_flags=group_flags,
            id=id,
            last_message=last_message,
            type_=type_,
            users=users,
        )

        list_chats_response_200_data_aggregation_data_groups_item.additional_properties = d
        return list_chats_response_200_data_aggregation_data_groups_item

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
