from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListChatMessagesResponse200DataMessagesItemAttachmentsItem")


@_attrs_define
class ListChatMessagesResponse200DataMessagesItemAttachmentsItem:
    """
    Attributes:
        content_id (str | Unset):
        content_type (int | Unset):
        message_id (str | Unset):
        pos (int | Unset):
    """

    content_id: str | Unset = UNSET
    content_type: int | Unset = UNSET
    message_id: str | Unset = UNSET
    pos: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content_id = self.content_id

        content_type = self.content_type

        message_id = self.message_id

        pos = self.pos

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if content_id is not UNSET:
            field_dict["contentId"] = content_id
        if content_type is not UNSET:
            field_dict["contentType"] = content_type
        if message_id is not UNSET:
            field_dict["messageId"] = message_id
        if pos is not UNSET:
            field_dict["pos"] = pos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        content_id = d.pop("contentId", UNSET)

        content_type = d.pop("contentType", UNSET)

        message_id = d.pop("messageId", UNSET)

        pos = d.pop("pos", UNSET)

        list_chat_messages_response_200_data_messages_item_attachments_item = cls(
            content_id=content_id,
            content_type=content_type,
            message_id=message_id,
            pos=pos,
        )

        list_chat_messages_response_200_data_messages_item_attachments_item.additional_properties = d
        return list_chat_messages_response_200_data_messages_item_attachments_item

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
