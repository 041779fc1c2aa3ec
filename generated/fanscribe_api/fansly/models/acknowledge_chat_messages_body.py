from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.acknowledge_chat_messages_body_type import (
    AcknowledgeChatMessagesBodyType,
    check_acknowledge_chat_messages_body_type,
)

T = TypeVar("T", bound="AcknowledgeChatMessagesBody")


@_attrs_define
class AcknowledgeChatMessagesBody:
    """
    Attributes:
        message_ids (list[str]):
        type_ (AcknowledgeChatMessagesBodyType):
    """

    message_ids: list[str]
    type_: AcknowledgeChatMessagesBodyType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message_ids = self.message_ids

        type_: int = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "messageIds": message_ids,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message_ids = cast(list[str], d.pop("messageIds"))

        type_ = check_acknowledge_chat_messages_body_type(d.pop("type"))

        acknowledge_chat_messages_body = cls(
            message_ids=message_ids,
            type_=type_,
        )

        acknowledge_chat_messages_body.additional_properties = d
        return acknowledge_chat_messages_body

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
