"""Operations of the tag Chat Messages."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

from ...runtime.call import BodyCall, Call, ListCall, fields
from ...runtime.operation import ModeT, Resource, operation
from ...runtime.types import UNSET, Array, Unset
from ..models import One

if TYPE_CHECKING:
    from ..models.attach_tags_release_forms_to_message import AttachTagsReleaseFormsToMessage
    from ..models.get_specific_chat_message import GetSpecificChatMessage
    from ..models.like_message import LikeMessage
    from ..models.list_chat_messages import ListChatMessages, ListChatMessagesDataItem
    from ..models.search_chat_messages import SearchChatMessages
    from ..models.send_message import SendMessage, SendMessageBody
    from ..models.shared import Success
    from ..models.unlike_message import UnlikeMessage


class ChatMessages(Resource[ModeT]):
    """Operations of the tag Chat Messages."""

    @operation
    def attach_tags_release_forms_to_message(
        self, account: str | int, queue_id: str | int
    ) -> Call[AttachTagsReleaseFormsToMessage]:
        """Attach Tags (Release Forms) to Message

        POST /api/{account}/messages/{queue_id}/attach-tags
        """
        return Call(
            "POST",
            "/api/{account}/messages/{queue_id}/attach-tags",
            {"account": account, "queue_id": queue_id},
            answer=One("attach_tags_release_forms_to_message", "AttachTagsReleaseFormsToMessage"),
        )

    @operation
    def delete_message(self, account: str | int, chat_id: str | int, message_id: str | int) -> Call[Success]:
        """Delete Message

        DELETE /api/{account}/chats/{chat_id}/messages/{message_id}
        """
        return Call(
            "DELETE",
            "/api/{account}/chats/{chat_id}/messages/{message_id}",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=One("shared", "Success"),
        )

    @operation
    def get_specific_chat_message(
        self, account: str | int, chat_id: str | int, message_id: str | int
    ) -> Call[GetSpecificChatMessage]:
        """Get Specific Chat Message

        GET /api/{account}/chats/{chat_id}/messages/{message_id}
        """
        return Call(
            "GET",
            "/api/{account}/chats/{chat_id}/messages/{message_id}",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=One("get_specific_chat_message", "GetSpecificChatMessage"),
        )

    @operation
    def like_message(self, account: str | int, chat_id: str | int, message_id: str | int) -> Call[LikeMessage]:
        """Like Message

        POST /api/{account}/chats/{chat_id}/messages/{message_id}/like
        """
        return Call(
            "POST",
            "/api/{account}/chats/{chat_id}/messages/{message_id}/like",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=One("like_message", "LikeMessage"),
        )

    @operation
    def list_chat_messages(
        self,
        account: str,
        chat_id: str | int,
        *,
        filter_: Literal["pinned"] | Enum | Unset = UNSET,
        first_id: str | None | Unset = UNSET,
        last_id: str | None | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        order: str | Unset = UNSET,
        skip_users: str | Unset = UNSET,
    ) -> ListCall[ListChatMessages, ListChatMessagesDataItem]:
        """List Chat Messages

        GET /api/{account}/chats/{chat_id}/messages

        Args:
            filter_: `filter` in the query.
            first_id: `first_id` in the query.
            last_id: `last_id` in the query.
            limit: `limit` in the query.
            order: `order` in the query.
            skip_users: `skip_users` in the query.
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
            answer=One("list_chat_messages", "ListChatMessages"),
            items=("data",),
        )

    @operation
    def pin_message(self, account: str | int, chat_id: str | int, message_id: str | int) -> Call[Success]:
        """Pin Message

        POST /api/{account}/chats/{chat_id}/messages/{message_id}/pin
        """
        return Call(
            "POST",
            "/api/{account}/chats/{chat_id}/messages/{message_id}/pin",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=One("shared", "Success"),
        )

    @operation
    def search_chat_messages(
        self,
        account: str,
        chat_id: str | int,
        *,
        query: str,
    ) -> Call[SearchChatMessages]:
        """Search Chat Messages

        GET /api/{account}/chats/{chat_id}/messages/search

        Args:
            query: `query` in the query.
        """
        return Call(
            "GET",
            "/api/{account}/chats/{chat_id}/messages/search",
            {"account": account, "chat_id": chat_id},
            query={
                "query": query,
                "account": account,
            },
            answer=One("search_chat_messages", "SearchChatMessages"),
        )

    @operation
    def send_message(
        self,
        account: str,
        chat_id: str | int,
        *,
        block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Enum | Unset = UNSET,
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
    ) -> BodyCall[SendMessage, SendMessageBody]:
        """Send Message

        POST /api/{account}/chats/{chat_id}/messages

        Args:
            block_banned_words: `blockBannedWords` in the body.
            giphy_id: `giphyId` in the body.
            locked_text: `lockedText` in the body.
            media_files: `mediaFiles` in the body.
            previews: `previews` in the body.
            price: `price` in the body.
            reply_to_message_id: `replyToMessageId` in the body.
            rf_guest: `rfGuest` in the body.
            rf_partner: `rfPartner` in the body.
            rf_tag: `rfTag` in the body.
            text: `text` in the body.
            idempotency_key: `Idempotency-Key` in the header.
        """
        return BodyCall(
            "POST",
            "/api/{account}/chats/{chat_id}/messages",
            {"account": account, "chat_id": chat_id},
            headers={
                "Idempotency-Key": idempotency_key,
            },
            json=fields(
                One("send_message", "SendMessageBody"),
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
            answer=One("send_message", "SendMessage"),
        )

    @operation
    def unlike_message(self, account: str | int, chat_id: str | int, message_id: str | int) -> Call[UnlikeMessage]:
        """Unlike Message

        DELETE /api/{account}/chats/{chat_id}/messages/{message_id}/unlike
        """
        return Call(
            "DELETE",
            "/api/{account}/chats/{chat_id}/messages/{message_id}/unlike",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=One("unlike_message", "UnlikeMessage"),
        )

    @operation
    def unpin_message(self, account: str | int, chat_id: str | int, message_id: str | int) -> Call[Success]:
        """Unpin Message

        DELETE /api/{account}/chats/{chat_id}/messages/{message_id}/unpin
        """
        return Call(
            "DELETE",
            "/api/{account}/chats/{chat_id}/messages/{message_id}/unpin",
            {"account": account, "chat_id": chat_id, "message_id": message_id},
            answer=One("shared", "Success"),
        )
