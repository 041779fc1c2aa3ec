"""Operations of the tag Chat Messages."""

from __future__ import annotations

from typing import Any, Literal

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
    def attach_tags(
        self, account: str | int, queue_id: str | int
    ) -> Call[_models.attach_tags_release_forms_to_message.AttachTagsReleaseFormsToMessage]:
        """Attach Tags (Release Forms) to Message

        POST /api/{account}/messages/{queue_id}/attach-tags (attachTagsReleaseFormsToMessage)
        """
        return Call(
            "POST",
            "/api/{account}/messages/{queue_id}/attach-tags",
            {"account": account, "queue_id": queue_id},
            answer=ModelRef("attach_tags_release_forms_to_message", "AttachTagsReleaseFormsToMessage"),
        )

    @_operation
    def delete(self, account: str | int, chat_id: str | int, message_id: str | int) -> Call[_models.shared.Success]:
        """Delete Message

        DELETE /api/{account}/chats/{chat_id}/messages/{message_id} (deleteMessage)
        """
        return Call(
            "DELETE",
            "/api/{account}/chats/{chat_id}/messages/{message_id}",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def get(
        self, account: str | int, chat_id: str | int, message_id: str | int
    ) -> ReadCall[_models.get_specific_chat_message.GetSpecificChatMessage]:
        """Get Specific Chat Message

        GET /api/{account}/chats/{chat_id}/messages/{message_id} (getSpecificChatMessage)
        """
        return ReadCall(
            "GET",
            "/api/{account}/chats/{chat_id}/messages/{message_id}",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=ModelRef("get_specific_chat_message", "GetSpecificChatMessage"),
        )

    @_operation
    def like(
        self, account: str | int, chat_id: str | int, message_id: str | int
    ) -> Call[_models.like_message.LikeMessage]:
        """Like Message

        POST /api/{account}/chats/{chat_id}/messages/{message_id}/like (likeMessage)
        """
        return Call(
            "POST",
            "/api/{account}/chats/{chat_id}/messages/{message_id}/like",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=ModelRef("like_message", "LikeMessage"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        chat_id: str | int,
        *,
        filter_: Literal["pinned"] | Unset = UNSET,
        first_id: str | int | float | None | Unset = UNSET,
        last_id: str | int | float | None | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        order: str | int | float | Unset = UNSET,
        skip_users: str | int | float | Unset = UNSET,
    ) -> ListCall[_models.list_chat_messages.ListChatMessages, _models.shared.ChatMessage]:
        """List Chat Messages

        GET /api/{account}/chats/{chat_id}/messages (listChatMessages)
        """
        return ListCall(
            "GET",
            "/api/{account}/chats/{chat_id}/messages",
            {"account": account, "chat_id": chat_id},
            query={
                "filter": filter_,
                "first_id": first_id,
                "last_id": last_id,
                "limit": limit,
                "order": order,
                "skip_users": skip_users,
                "account": account,
            },
            answer=ModelRef("list_chat_messages", "ListChatMessages"),
        )

    @_operation
    def pin(self, account: str | int, chat_id: str | int, message_id: str | int) -> Call[_models.shared.Success]:
        """Pin Message

        POST /api/{account}/chats/{chat_id}/messages/{message_id}/pin (pinMessage)
        """
        return Call(
            "POST",
            "/api/{account}/chats/{chat_id}/messages/{message_id}/pin",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def search(
        self,
        account: str | int,
        chat_id: str | int,
        *,
        query: str | int | float,
    ) -> ReadCall[_models.search_chat_messages.SearchChatMessages]:
        """Search Chat Messages

        GET /api/{account}/chats/{chat_id}/messages/search (searchChatMessages)
        """
        return ReadCall(
            "GET",
            "/api/{account}/chats/{chat_id}/messages/search",
            {"account": account, "chat_id": chat_id},
            query={
                "query": query,
                "account": account,
            },
            answer=ModelRef("search_chat_messages", "SearchChatMessages"),
        )

    @_operation
    def send(
        self,
        account: str,
        chat_id: str | int,
        *,
        block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = UNSET,
        giphy_id: str | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Array[Any] | Unset = UNSET,
        previews: Array[Any] | Unset = UNSET,
        price: float | Unset = UNSET,
        reply_to_message_id: int | Unset = UNSET,
        rf_guest: str | Unset = UNSET,
        rf_partner: str | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        text: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> BodyCall[_models.send_message.SendMessage, _models.send_message.SendMessageBody]:
        """Send Message

        POST /api/{account}/chats/{chat_id}/messages (sendMessage)
        """
        return BodyCall(
            "POST",
            "/api/{account}/chats/{chat_id}/messages",
            {"account": account, "chat_id": chat_id},
            headers={
                "Idempotency-Key": idempotency_key,
            },
            json=_fields(
                ModelRef("send_message", "SendMessageBody"),
                account=account,
                block_banned_words=block_banned_words,
                giphy_id=giphy_id,
                locked_text=locked_text,
                media_files=media_files,
                previews=previews,
                price=price,
                reply_to_message_id=reply_to_message_id,
                rf_guest=rf_guest,
                rf_partner=rf_partner,
                rf_tag=rf_tag,
                text=text,
            ),
            answer=ModelRef("send_message", "SendMessage"),
        )

    @_operation
    def unlike(
        self, account: str | int, chat_id: str | int, message_id: str | int
    ) -> Call[_models.unlike_message.UnlikeMessage]:
        """Unlike Message

        DELETE /api/{account}/chats/{chat_id}/messages/{message_id}/unlike (unlikeMessage)
        """
        return Call(
            "DELETE",
            "/api/{account}/chats/{chat_id}/messages/{message_id}/unlike",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=ModelRef("unlike_message", "UnlikeMessage"),
        )

    @_operation
    def unpin(self, account: str | int, chat_id: str | int, message_id: str | int) -> Call[_models.shared.Success]:
        """Unpin Message

        DELETE /api/{account}/chats/{chat_id}/messages/{message_id}/unpin (unpinMessage)
        """
        return Call(
            "DELETE",
            "/api/{account}/chats/{chat_id}/messages/{message_id}/unpin",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=ModelRef("shared", "Success"),
        )
