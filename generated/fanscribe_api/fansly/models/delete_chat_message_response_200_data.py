from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.delete_chat_message_response_200_data_attachments_item import (
        DeleteChatMessageResponse200DataAttachmentsItem,
    )
    from ..models.delete_chat_message_response_200_data_interactions_item import (
        DeleteChatMessageResponse200DataInteractionsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class DeleteChatMessageResponse200Data(Model):
    attachments: list[DeleteChatMessageResponse200DataAttachmentsItem] | Unset = wire(
        "attachments",
        Each(
            One(
                "delete_chat_message_response_200_data_attachments_item",
                "DeleteChatMessageResponse200DataAttachmentsItem",
            )
        ),
    )
    content: str | Unset = wire("content")
    correlation_id: str | Unset = wire("correlationId")
    created_at: int | Unset = wire("createdAt")
    data_version: int | Unset = wire("dataVersion")
    deleted_at: int | Unset = wire("deletedAt")
    embeds: list[Any] | Unset = wire("embeds")
    group_id: str | Unset = wire("groupId")
    id: str | Unset = wire("id")
    in_reply_to: None | str | Unset = wire("inReplyTo")
    in_reply_to_root: None | str | Unset = wire("inReplyToRoot")
    interactions: list[DeleteChatMessageResponse200DataInteractionsItem] | Unset = wire(
        "interactions",
        Each(
            One(
                "delete_chat_message_response_200_data_interactions_item",
                "DeleteChatMessageResponse200DataInteractionsItem",
            )
        ),
    )
    likes: list[Any] | Unset = wire("likes")
    sender_id: str | Unset = wire("senderId")
    type_: int | Unset = wire("type")
