"""Operations of the tag Chat Messages."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class ChatMessages(Resource[ModeT]):
    """Operations of the tag Chat Messages."""

    @_operation
    def acknowledge(
        self,
        fansly_account: str | int,
        chat_id: str | int,
        *,
        message_ids: Array[str],
        type_: Literal[1, 2, 3, 4],
    ) -> BodyCall[
        _models.acknowledge_chat_messages.AcknowledgeChatMessages,
        _models.acknowledge_chat_messages.AcknowledgeChatMessagesBody,
    ]:
        """Acknowledge Chat Messages

        POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/ack (acknowledgeChatMessages)
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/ack",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            json=_fields(
                ModelRef("acknowledge_chat_messages", "AcknowledgeChatMessagesBody"),
                message_ids=message_ids,
                type_=type_,
            ),
            answer=ModelRef("acknowledge_chat_messages", "AcknowledgeChatMessages"),
        )

    @_operation
    def add_reaction(
        self,
        fansly_account: str | int,
        chat_id: str | int,
        message_id: str | int,
        *,
        type_: Literal[1, 2, 3, 4, 5, 6, 7],
    ) -> BodyCall[
        _models.add_reaction_to_chat_message.AddReactionToChatMessage,
        _models.add_reaction_to_chat_message.AddReactionToChatMessageBody,
    ]:
        """Add Reaction to Chat Message

        POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions (addReactionToChatMessage)
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions",
            {"fanslyAccount": fansly_account, "chat_id": chat_id, "message_id": message_id},
            json=_fields(
                ModelRef("add_reaction_to_chat_message", "AddReactionToChatMessageBody"),
                type_=type_,
            ),
            answer=ModelRef("add_reaction_to_chat_message", "AddReactionToChatMessage"),
        )

    @_operation
    def delete(
        self, fansly_account: str | int, chat_id: str | int, message_id: str | int
    ) -> Call[_models.delete_chat_message.DeleteChatMessage]:
        """Delete Chat Message

        DELETE /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id} (deleteChatMessage)
        """
        return Call(
            "DELETE",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}",
            {"fanslyAccount": fansly_account, "chat_id": chat_id, "message_id": message_id},
            answer=ModelRef("delete_chat_message", "DeleteChatMessage"),
        )

    @_operation
    def list(
        self,
        fansly_account: str | int,
        chat_id: str | int,
        *,
        before: str | int | float | Unset = UNSET,
        limit: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_chat_messages.ListChatMessages]:
        """List Chat Messages

        GET /api/fansly/{fanslyAccount}/chats/{chat_id}/messages (listChatMessages)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            query={
                "before": before,
                "limit": limit,
            },
            answer=ModelRef("list_chat_messages", "ListChatMessages"),
        )

    @_operation
    def remove_reaction(
        self,
        fansly_account: str | int,
        chat_id: str | int,
        message_id: str | int,
        *,
        type_: Literal[1, 2, 3, 4, 5, 6, 7],
    ) -> BodyCall[
        _models.remove_reaction_from_chat_message.RemoveReactionFromChatMessage,
        _models.remove_reaction_from_chat_message.RemoveReactionFromChatMessageBody,
    ]:
        """Remove Reaction from Chat Message

        DELETE /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions (removeReactionFromChatMessage)
        """
        return BodyCall(
            "DELETE",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions",
            {"fanslyAccount": fansly_account, "chat_id": chat_id, "message_id": message_id},
            json=_fields(
                ModelRef("remove_reaction_from_chat_message", "RemoveReactionFromChatMessageBody"),
                type_=type_,
            ),
            answer=ModelRef("remove_reaction_from_chat_message", "RemoveReactionFromChatMessage"),
        )

    @_operation
    def send(
        self,
        fansly_account: str | int,
        chat_id: str | int,
        *,
        media_files: Array[str] | Unset = UNSET,
        reply_to_message_id: str | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> BodyCall[_models.send_chat_message.SendChatMessage, _models.send_chat_message.SendChatMessageBody]:
        """Send Chat Message

        POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages (sendChatMessage)
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            json=_fields(
                ModelRef("send_chat_message", "SendChatMessageBody"),
                media_files=media_files,
                reply_to_message_id=reply_to_message_id,
                text=text,
            ),
            answer=ModelRef("send_chat_message", "SendChatMessage"),
        )
