from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.send_chat_message_response_200_data_interactions_item import (
        SendChatMessageResponse200DataInteractionsItem,
    )


T = TypeVar("T", bound="SendChatMessageResponse200Data")


@_attrs_define
class SendChatMessageResponse200Data:
    """
    Attributes:
        attachments (list[Any] | Unset):
        content (str | Unset):
        created_at (float | Unset):
        group_id (str | Unset):
        id (str | Unset):
        in_reply_to (str | Unset):
        interactions (list[SendChatMessageResponse200DataInteractionsItem] | Unset):
        sender_id (str | Unset):
        type_ (int | Unset):
    """

    attachments: list[Any] | Unset = UNSET
    content: str | Unset = UNSET
    created_at: float | Unset = UNSET
    group_id: str | Unset = UNSET
    id: str | Unset = UNSET
    in_reply_to: str | Unset = UNSET
    interactions: list[SendChatMessageResponse200DataInteractionsItem] | Unset = UNSET
    sender_id: str | Unset = UNSET
    type_: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attachments: list[Any] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = self.attachments

        content = self.content

        created_at = self.created_at

        group_id = self.group_id

        id = self.id

        in_reply_to = self.in_reply_to

        interactions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.interactions, Unset):
            interactions = []
            for interactions_item_data in self.interactions:
                interactions_item = interactions_item_data.to_dict()
                interactions.append(interactions_item)

        sender_id = self.sender_id

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if content is not UNSET:
            field_dict["content"] = content
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if group_id is not UNSET:
            field_dict["groupId"] = group_id
        if id is not UNSET:
            field_dict["id"] = id
        if in_reply_to is not UNSET:
            field_dict["inReplyTo"] = in_reply_to
        if interactions is not UNSET:
            field_dict["interactions"] = interactions
        if sender_id is not UNSET:
            field_dict["senderId"] = sender_id
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.send_chat_message_response_200_data_interactions_item import (
            SendChatMessageResponse200DataInteractionsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        attachments = cast(list[Any], d.pop("attachments", UNSET))

        content = d.pop("content", UNSET)

        created_at = d.pop("createdAt", UNSET)

        group_id = d.pop("groupId", UNSET)

        id = d.pop("id", UNSET)

        in_reply_to = d.pop("inReplyTo", UNSET)

        _interactions = d.pop("interactions", UNSET)
        interactions: list[SendChatMessageResponse200DataInteractionsItem] | Unset = UNSET
        if _interactions is not UNSET:
            interactions = []
            for interactions_item_data in _interactions:
                interactions_item = SendChatMessageResponse200DataInteractionsItem.from_dict(interactions_item_data)

                interactions.append(interactions_item)

        sender_id = d.pop("senderId", UNSET)

        type_ = d.pop("type", UNSET)

        send_chat_message_response_200_data = cls(
            attachments=attachments,
            content=content,
            created_at=created_at,
            group_id=group_id,
            id=id,
            in_reply_to=in_reply_to,
            interactions=interactions,
            sender_id=sender_id,
            type_=type_,
        )

        send_chat_message_response_200_data.additional_properties = d
        return send_chat_message_response_200_data

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
