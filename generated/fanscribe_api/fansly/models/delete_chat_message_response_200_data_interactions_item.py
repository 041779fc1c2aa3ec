from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DeleteChatMessageResponse200DataInteractionsItem")


@_attrs_define
class DeleteChatMessageResponse200DataInteractionsItem:
    """
    Attributes:
        delivered_at (int | Unset):
        read_at (int | Unset):
        user_id (str | Unset):
    """

    delivered_at: int | Unset = UNSET
    read_at: int | Unset = UNSET
    user_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        delivered_at = self.delivered_at

        read_at = self.read_at

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if delivered_at is not UNSET:
            field_dict["deliveredAt"] = delivered_at
        if read_at is not UNSET:
            field_dict["readAt"] = read_at
        if user_id is not UNSET:
            field_dict["userId"] = user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        delivered_at = d.pop("deliveredAt", UNSET)

        read_at = d.pop("readAt", UNSET)

        user_id = d.pop("userId", UNSET)

        delete_chat_message_response_200_data_interactions_item = cls(
            delivered_at=delivered_at,
            read_at=read_at,
            user_id=user_id,
        )

        delete_chat_message_response_200_data_interactions_item.additional_properties = d
        return delete_chat_message_response_200_data_interactions_item

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
