from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListChatsResponse200DataAggregationDataGroupsItemLastMessage")


@_attrs_define
class ListChatsResponse200DataAggregationDataGroupsItemLastMessage:
    """
    Attributes:
        content (str | Unset):
        group_id (str | Unset):
        id (str | Unset):
        sender_id (str | Unset):
        type_ (int | Unset):
    """

    content: str | Unset = UNSET
    group_id: str | Unset = UNSET
    id: str | Unset = UNSET
    sender_id: str | Unset = UNSET
    type_: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content = self.content

        group_id = self.group_id

        id = self.id

        sender_id = self.sender_id

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if content is not UNSET:
            field_dict["content"] = content
        if group_id is not UNSET:
            field_dict["groupId"] = group_id
        if id is not UNSET:
            field_dict["id"] = id
        if sender_id is not UNSET:
            field_dict["senderId"] = sender_id
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        content = d.pop("content", UNSET)

        group_id = d.pop("groupId", UNSET)

        id = d.pop("id", UNSET)

        sender_id = d.pop("senderId", UNSET)

        type_ = d.pop("type", UNSET)

        list_chats_response_200_data_aggregation_data_groups_item_last_message = cls(
            content=content,
            group_id=group_id,
            id=id,
            sender_id=sender_id,
            type_=type_,
        )

        list_chats_response_200_data_aggregation_data_groups_item_last_message.additional_properties = d
        return list_chats_response_200_data_aggregation_data_groups_item_last_message

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
