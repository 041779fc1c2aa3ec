from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SendChatMessageBody")


@_attrs_define
class SendChatMessageBody:
    """
    Attributes:
        media_files (list[str] | Unset):
        reply_to_message_id (str | Unset):
        text (str | Unset):
    """

    media_files: list[str] | Unset = UNSET
    reply_to_message_id: str | Unset = UNSET
    text: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        media_files: list[str] | Unset = UNSET
        if not isinstance(self.media_files, Unset):
            media_files = self.media_files

        reply_to_message_id = self.reply_to_message_id

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if media_files is not UNSET:
            field_dict["mediaFiles"] = media_files
        if reply_to_message_id is not UNSET:
            field_dict["replyToMessageId"] = reply_to_message_id
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        media_files = cast(list[str], d.pop("mediaFiles", UNSET))

        reply_to_message_id = d.pop("replyToMessageId", UNSET)

        text = d.pop("text", UNSET)

        send_chat_message_body = cls(
            media_files=media_files,
            reply_to_message_id=reply_to_message_id,
            text=text,
        )

        send_chat_message_body.additional_properties = d
        return send_chat_message_body

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
