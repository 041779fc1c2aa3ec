from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.send_chat_message_response_200_data_interactions_item import (
        SendChatMessageResponse200DataInteractionsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class SendChatMessageResponse200Data(Model):
    attachments: list[Any] | Unset = wire("attachments")
    content: str | Unset = wire("content")
    created_at: float | Unset = wire("createdAt")
    group_id: str | Unset = wire("groupId")
    id: str | Unset = wire("id")
    in_reply_to: None | str | Unset = wire("inReplyTo")
    interactions: list[SendChatMessageResponse200DataInteractionsItem] | Unset = wire(
        "interactions",
        Each(
            One(
                "send_chat_message_response_200_data_interactions_item",
                "SendChatMessageResponse200DataInteractionsItem",
            )
        ),
    )
    sender_id: str | Unset = wire("senderId")
    type_: int | Unset = wire("type")
