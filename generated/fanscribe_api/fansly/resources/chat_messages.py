"""Operations of the tag Chat Messages."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.call import BodyCall, Call, fields
from ...runtime.operation import ModeT, Resource, operation
from ...runtime.types import UNSET, Array, Unset
from ..models import One

if TYPE_CHECKING:
    from ..models.acknowledge_chat_messages import AcknowledgeChatMessages, AcknowledgeChatMessagesBody
    from ..models.add_reaction_to_chat_message import AddReactionToChatMessage, AddReactionToChatMessageBody
    from ..models.delete_chat_message import DeleteChatMessage
    from ..models.list_chat_messages import ListChatMessages
    from ..models.remove_reaction_from_chat_message import (
        RemoveReactionFromChatMessage,
        RemoveReactionFromChatMessageBody,
    )
    from ..models.send_chat_message import SendChatMessage, SendChatMessageBody


class ChatMessages(Resource[ModeT]):
    """Operations of the tag Chat Messages."""

    @operation
    def acknowledge_chat_messages(
        self,
        fansly_account: str | int,
        chat_id: str | int,
        *,
        message_ids: Array[str],
        type_: Literal[1, 2, 3, 4] | Enum,
    ) -> BodyCall[AcknowledgeChatMessages, AcknowledgeChatMessagesBody]:
        """Acknowledge Chat Messages

        POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/ack

        Args:
            message_ids: `messageIds` in the body.
            type_: `type` in the body.
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/ack",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            json=fields(
                One("acknowledge_chat_messages", "AcknowledgeChatMessagesBody"),
                message_ids=message_ids,
                type_=type_,
            ),
            answer=One("acknowledge_chat_messages", "AcknowledgeChatMessages"),
        )

    @operation
    def add_reaction_to_chat_message(
        self,
        fansly_account: str | int,
        chat_id: str | int,
        message_id: str | int,
        *,
        type_: Literal[1, 2, 3, 4, 5, 6, 7] | Enum,
    ) -> BodyCall[AddReactionToChatMessage, AddReactionToChatMessageBody]:
        """Add Reaction to Chat Message

        POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions

        Args:
            type_: `type` in the body.
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions",
            {"fanslyAccount": fansly_account, "chat_id": chat_id, "message_id": message_id},
            json=fields(
                One("add_reaction_to_chat_message", "AddReactionToChatMessageBody"),
                type_=type_,
            ),
            answer=One("add_reaction_to_chat_message", "AddReactionToChatMessage"),
        )

    @operation
    def delete_chat_message(
        self, fansly_account: str | int, chat_id: str | int, message_id: str | int
    ) -> Call[DeleteChatMessage]:
        """Delete Chat Message

        DELETE /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}
        """
        return Call(
            "DELETE",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}",
            {"fanslyAccount": fansly_account, "chat_id": chat_id, "message_id": message_id},
            answer=One("delete_chat_message", "DeleteChatMessage"),
        )

    @operation
    def list_chat_messages(
        self,
        fansly_account: str | int,
        chat_id: str | int,
        *,
        before: str | Unset = UNSET,
        limit: str | Unset = UNSET,
    ) -> Call[ListChatMessages]:
        """List Chat Messages

        GET /api/fansly/{fanslyAccount}/chats/{chat_id}/messages

        Args:
            before: `before` in the query.
            limit: `limit` in the query.
        """
        return Call(
            "GET",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            query={
                "before": before,
                "limit": limit,
            },
            answer=One("list_chat_messages", "ListChatMessages"),
        )

    @operation
    def remove_reaction_from_chat_message(
        self,
        fansly_account: str | int,
        chat_id: str | int,
        message_id: str | int,
        *,
        type_: Literal[1, 2, 3, 4, 5, 6, 7] | Enum,
    ) -> BodyCall[RemoveReactionFromChatMessage, RemoveReactionFromChatMessageBody]:
        """Remove Reaction from Chat Message

        DELETE /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions

        Args:
            type_: `type` in the body.
        """
        return BodyCall(
            "DELETE",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions",
            {"fanslyAccount": fansly_account, "chat_id": chat_id, "message_id": message_id},
            json=fields(
                One("remove_reaction_from_chat_message", "RemoveReactionFromChatMessageBody"),
                type_=type_,
            ),
            answer=One("remove_reaction_from_chat_message", "RemoveReactionFromChatMessage"),
        )

    @operation
    def send_chat_message(
        self,
        fansly_account: str | int,
        chat_id: str | int,
        *,
        media_files: Array[str] | Unset = UNSET,
        reply_to_message_id: str | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> BodyCall[SendChatMessage, SendChatMessageBody]:
        """Send Chat Message

        POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages

        Args:
            media_files: `mediaFiles` in the body.
            reply_to_message_id: `replyToMessageId` in the body.
            text: `text` in the body.
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            json=fields(
                One("send_chat_message", "SendChatMessageBody"),
                media_files=media_files,
                reply_to_message_id=reply_to_message_id,
                text=text,
            ),
            answer=One("send_chat_message", "SendChatMessage"),
        )
