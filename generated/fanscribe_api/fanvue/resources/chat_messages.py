"""Operations of the tag Chat Messages."""

from __future__ import annotations

from typing import Any

from ...runtime.call import (
    BodyCall,
    Call,
    ListCall,
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
    def delete(
        self, fanvue_account: str | int, user_uuid: str | int, message_uuid: str | int
    ) -> Call[_models.delete_chat_message.DeleteChatMessage]:
        """Delete Chat Message

        DELETE /api/fanvue/{fanvueAccount}/chats/{userUuid}/messages/{messageUuid} (deleteChatMessage)
        """
        return Call(
            "DELETE",
            "/api/fanvue/{fanvueAccount}/chats/{userUuid}/messages/{messageUuid}",
            {"fanvueAccount": fanvue_account, "userUuid": user_uuid, "messageUuid": message_uuid},
            answer=ModelRef("delete_chat_message", "DeleteChatMessage"),
        )

    @_operation
    def get(
        self, fanvue_account: str | int, user_uuid: str | int, message_uuid: str | int
    ) -> ReadCall[_models.get_chat_message.GetChatMessage]:
        """Get Chat Message

        GET /api/fanvue/{fanvueAccount}/chats/{userUuid}/messages/{messageUuid} (getChatMessage)
        """
        return ReadCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/chats/{userUuid}/messages/{messageUuid}",
            {"fanvueAccount": fanvue_account, "userUuid": user_uuid, "messageUuid": message_uuid},
            answer=ModelRef("get_chat_message", "GetChatMessage"),
        )

    @_operation
    def list(
        self,
        fanvue_account: str | int,
        user_uuid: str | int,
        *,
        limit: int | Unset = UNSET,
        received_before: str | int | float | Unset = UNSET,
        sent_before: str | int | float | Unset = UNSET,
    ) -> ListCall[_models.list_chat_messages.ListChatMessages, _models.shared.ChatMessage]:
        """List Chat Messages

        GET /api/fanvue/{fanvueAccount}/chats/{userUuid}/messages (listChatMessages)
        """
        return ListCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/chats/{userUuid}/messages",
            {"fanvueAccount": fanvue_account, "userUuid": user_uuid},
            query={
                "limit": limit,
                "receivedBefore": received_before,
                "sentBefore": sent_before,
            },
            answer=ModelRef("list_chat_messages", "ListChatMessages"),
            next_from={
                "receivedBefore": ("data", "dateFilter", "receivedBefore"),
                "sentBefore": ("data", "dateFilter", "sentBefore"),
            },
        )

    @_operation
    def send(
        self,
        fanvue_account: str | int,
        user_uuid: str | int,
        *,
        gif: _models.send_chat_message.SendChatMessageBodyGif | dict[str, Any] | Unset = UNSET,
        media_preview_uuid: str | None | Unset = UNSET,
        media_uuids: Array[str] | Unset = UNSET,
        price: int | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
    ) -> BodyCall[_models.send_chat_message.SendChatMessage, _models.send_chat_message.SendChatMessageBody]:
        """Send Chat Message

        POST /api/fanvue/{fanvueAccount}/chats/{userUuid}/messages (sendChatMessage)
        """
        return BodyCall(
            "POST",
            "/api/fanvue/{fanvueAccount}/chats/{userUuid}/messages",
            {"fanvueAccount": fanvue_account, "userUuid": user_uuid},
            json=_fields(
                ModelRef("send_chat_message", "SendChatMessageBody"),
                gif=gif,
                media_preview_uuid=media_preview_uuid,
                media_uuids=media_uuids,
                price=price,
                text=text,
            ),
            answer=ModelRef("send_chat_message", "SendChatMessage"),
        )
