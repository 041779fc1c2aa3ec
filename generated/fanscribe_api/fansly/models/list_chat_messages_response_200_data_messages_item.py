from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chat_messages_response_200_data_messages_item_attachments_item import (
        ListChatMessagesResponse200DataMessagesItemAttachmentsItem,
    )
    from ..models.list_chat_messages_response_200_data_messages_item_interactions_item import (
        ListChatMessagesResponse200DataMessagesItemInteractionsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListChatMessagesResponse200DataMessagesItem(Model):
    attachments: list[ListChatMessagesResponse200DataMessagesItemAttachmentsItem] | Unset = wire(
        "attachments",
        Each(
            One(
                "list_chat_messages_response_200_data_messages_item_attachments_item",
                "ListChatMessagesResponse200DataMessagesItemAttachmentsItem",
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
    interactions: list[ListChatMessagesResponse200DataMessagesItemInteractionsItem] | Unset = wire(
        "interactions",
        Each(
            One(
                "list_chat_messages_response_200_data_messages_item_interactions_item",
                "ListChatMessagesResponse200DataMessagesItemInteractionsItem",
            )
        ),
    )
    likes: list[Any] | Unset = wire("likes")
    sender_id: str | Unset = wire("senderId")
    total_tip_amount: int | Unset = wire("totalTipAmount")
    type_: int | Unset = wire("type")
