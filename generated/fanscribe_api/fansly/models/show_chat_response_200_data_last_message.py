from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.show_chat_response_200_data_last_message_attachments_item import (
        ShowChatResponse200DataLastMessageAttachmentsItem,
    )
    from ..models.show_chat_response_200_data_last_message_interactions_item import (
        ShowChatResponse200DataLastMessageInteractionsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ShowChatResponse200DataLastMessage(Model):
    attachments: list[ShowChatResponse200DataLastMessageAttachmentsItem] | Unset = wire(
        "attachments",
        Each(
            One(
                "show_chat_response_200_data_last_message_attachments_item",
                "ShowChatResponse200DataLastMessageAttachmentsItem",
            )
        ),
    )
    content: str | Unset = wire("content")
    correlation_id: str | Unset = wire("correlationId")
    created_at: int | Unset = wire("createdAt")
    data_version: int | Unset = wire("dataVersion")
    embeds: list[Any] | Unset = wire("embeds")
    group_id: str | Unset = wire("groupId")
    id: str | Unset = wire("id")
    in_reply_to: None | str | Unset = wire("inReplyTo")
    in_reply_to_root: None | str | Unset = wire("inReplyToRoot")
    interactions: list[ShowChatResponse200DataLastMessageInteractionsItem] | Unset = wire(
        "interactions",
        Each(
            One(
                "show_chat_response_200_data_last_message_interactions_item",
                "ShowChatResponse200DataLastMessageInteractionsItem",
            )
        ),
    )
    likes: list[Any] | Unset = wire("likes")
    sender_id: str | Unset = wire("senderId")
    type_: int | Unset = wire("type")
