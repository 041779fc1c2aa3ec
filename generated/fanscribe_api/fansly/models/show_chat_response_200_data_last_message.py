from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show_chat_response_200_data_last_message_attachments_item import (
        ShowChatResponse200DataLastMessageAttachmentsItem,
    )
    from ..models.show_chat_response_200_data_last_message_interactions_item import (
        ShowChatResponse200DataLastMessageInteractionsItem,
    )


T = TypeVar("T", bound="ShowChatResponse200DataLastMessage")


@_attrs_define
class ShowChatResponse200DataLastMessage:
    """
    Attributes:
        attachments (list[ShowChatResponse200DataLastMessageAttachmentsItem] | Unset):
        content (str | Unset):
        correlation_id (str | Unset):
        created_at (int | Unset):
        data_version (int | Unset):
        embeds (list[Any] | Unset):
        group_id (str | Unset):
        id (str | Unset):
        in_reply_to (None | str | Unset):
        in_reply_to_root (None | str | Unset):
        interactions (list[ShowChatResponse200DataLastMessageInteractionsItem] | Unset):
        likes (list[Any] | Unset):
        sender_id (str | Unset):
        type_ (int | Unset):
    """

    attachments: list[ShowChatResponse200DataLastMessageAttachmentsItem] | Unset = UNSET
    content: str | Unset = UNSET
    correlation_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    data_version: int | Unset = UNSET
    embeds: list[Any] | Unset = UNSET
    group_id: str | Unset = UNSET
    id: str | Unset = UNSET
    in_reply_to: None | str | Unset = UNSET
    in_reply_to_root: None | str | Unset = UNSET
    interactions: list[ShowChatResponse200DataLastMessageInteractionsItem] | Unset = UNSET
    likes: list[Any] | Unset = UNSET
    sender_id: str | Unset = UNSET
    type_: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attachments: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = []
            for attachments_item_data in self.attachments:
                attachments_item = attachments_item_data.to_dict()
                attachments.append(attachments_item)

        content = self.content

        correlation_id = self.correlation_id

        created_at = self.created_at

        data_version = self.data_version

        embeds: list[Any] | Unset = UNSET
        if not isinstance(self.embeds, Unset):
            embeds = self.embeds

        group_id = self.group_id

        id = self.id

        in_reply_to: None | str | Unset
        if isinstance(self.in_reply_to, Unset):
            in_reply_to = UNSET
        else:
            in_reply_to = self.in_reply_to

        in_reply_to_root: None | str | Unset
        if isinstance(self.in_reply_to_root, Unset):
            in_reply_to_root = UNSET
        else:
            in_reply_to_root = self.in_reply_to_root

        interactions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.interactions, Unset):
            interactions = []
            for interactions_item_data in self.interactions:
                interactions_item = interactions_item_data.to_dict()
                interactions.append(interactions_item)

        likes: list[Any] | Unset = UNSET
        if not isinstance(self.likes, Unset):
            likes = self.likes

        sender_id = self.sender_id

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if content is not UNSET:
            field_dict["content"] = content
        if correlation_id is not UNSET:
            field_dict["correlationId"] = correlation_id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if data_version is not UNSET:
            field_dict["dataVersion"] = data_version
        if embeds is not UNSET:
            field_dict["embeds"] = embeds
        if group_id is not UNSET:
            field_dict["groupId"] = group_id
        if id is not UNSET:
            field_dict["id"] = id
        if in_reply_to is not UNSET:
            field_dict["inReplyTo"] = in_reply_to
        if in_reply_to_root is not UNSET:
            field_dict["inReplyToRoot"] = in_reply_to_root
        if interactions is not UNSET:
            field_dict["interactions"] = interactions
        if likes is not UNSET:
            field_dict["likes"] = likes
        if sender_id is not UNSET:
            field_dict["senderId"] = sender_id
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.show_chat_response_200_data_last_message_attachments_item import (
            ShowChatResponse200DataLastMessageAttachmentsItem,  # noqa: PLC0415
        )
        from ..models.show_chat_response_200_data_last_message_interactions_item import (
            ShowChatResponse200DataLastMessageInteractionsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _attachments = d.pop("attachments", UNSET)
        attachments: list[ShowChatResponse200DataLastMessageAttachmentsItem] | Unset = UNSET
        if _attachments is not UNSET:
            attachments = []
            for attachments_item_data in _attachments:
                attachments_item = ShowChatResponse200DataLastMessageAttachmentsItem.from_dict(attachments_item_data)

                attachments.append(attachments_item)

        content = d.pop("content", UNSET)

        correlation_id = d.pop("correlationId", UNSET)

        created_at = d.pop("createdAt", UNSET)

        data_version = d.pop("dataVersion", UNSET)

        embeds = cast(list[Any], d.pop("embeds", UNSET))

        group_id = d.pop("groupId", UNSET)

        id = d.pop("id", UNSET)

        def _parse_in_reply_to(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        in_reply_to = _parse_in_reply_to(d.pop("inReplyTo", UNSET))

        def _parse_in_reply_to_root(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        in_reply_to_root = _parse_in_reply_to_root(d.pop("inReplyToRoot", UNSET))

        _interactions = d.pop("interactions", UNSET)
        interactions: list[ShowChatResponse200DataLastMessageInteractionsItem] | Unset = UNSET
        if _interactions is not UNSET:
            interactions = []
            for interactions_item_data in _interactions:
                interactions_item = ShowChatResponse200DataLastMessageInteractionsItem.from_dict(interactions_item_data)

                interactions.append(interactions_item)

        likes = cast(list[Any], d.pop("likes", UNSET))

        sender_id = d.pop("senderId", UNSET)

        type_ = d.pop("type", UNSET)

        show_chat_response_200_data_last_message = cls(
            attachments=attachments,
            content=content,
            correlation_id=correlation_id,
            created_at=created_at,
            data_version=data_version,
            embeds=embeds,
            group_id=group_id,
            id=id,
            in_reply_to=in_reply_to,
            in_reply_to_root=in_reply_to_root,
            interactions=interactions,
            likes=likes,
            sender_id=sender_id,
            type_=type_,
        )

        show_chat_response_200_data_last_message.additional_properties = d
        return show_chat_response_200_data_last_message

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
