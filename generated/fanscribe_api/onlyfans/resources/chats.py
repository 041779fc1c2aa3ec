"""Operations of the tag Chats."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    Call,
    ListCall,
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Chats(Resource[ModeT]):
    """Operations of the tag Chats."""

    @_operation
    def delete(self, account: str | int, chat_id: str | int) -> Call[_models.shared.Success]:
        """Delete Chat

        DELETE /api/{account}/chats/{chat_id} (deleteChat)
        """
        return Call(
            "DELETE",
            "/api/{account}/chats/{chat_id}",
            {"account": account, "chat_id": chat_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def hide(self, account: str | int, chat_id: str | int) -> Call[_models.shared.Success]:
        """Hide Chat

        POST /api/{account}/chats/{chat_id}/hide (hideChat)
        """
        return Call(
            "POST",
            "/api/{account}/chats/{chat_id}/hide",
            {"account": account, "chat_id": chat_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        filter_: Literal["pinned", "priority", "unread", "unread_with_tips", "with_tips"] | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        order: Literal["old", "recent"] | Unset = UNSET,
        query: str | int | float | Unset = UNSET,
        skip_users: Literal["all", "none"] | Unset = UNSET,
    ) -> ListCall[_models.list_chats.ListChats, _models.list_chats.ListChatsDataItem]:
        """List Chats

        GET /api/{account}/chats (listChats)
        """
        return ListCall(
            "GET",
            "/api/{account}/chats",
            {"account": account},
            query={
                "filter": filter_,
                "limit": limit,
                "offset": offset,
                "order": order,
                "query": query,
                "skip_users": skip_users,
            },
            answer=ModelRef("list_chats", "ListChats"),
        )

    @_operation
    def list_media(
        self,
        account: str | int,
        chat_id: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        skip_users: str | int | float | Unset = UNSET,
        type_: Literal["audios", "photos", "videos"] | None | Unset = UNSET,
    ) -> ReadCall[_models.list_chat_media_gallery.ListChatMediaGallery]:
        """List Chat Media (Gallery)

        GET /api/{account}/chats/{chat_id}/media (listChatMediaGallery)
        """
        return ReadCall(
            "GET",
            "/api/{account}/chats/{chat_id}/media",
            {"account": account, "chat_id": chat_id},
            query={
                "limit": limit,
                "offset": offset,
                "skip_users": skip_users,
                "type": type_,
                "account": account,
            },
            answer=ModelRef("list_chat_media_gallery", "ListChatMediaGallery"),
        )

    @_operation
    def mark_all_as_read(self, account: str | int) -> Call[_models.shared.Success]:
        """Mark All Chats as Read

        POST /api/{account}/chats/mark-as-read (markAllChatsAsRead)
        """
        return Call(
            "POST",
            "/api/{account}/chats/mark-as-read",
            {"account": account},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def mark_as_read(self, account: str | int, chat_id: str | int) -> Call[_models.shared.Success]:
        """Mark Chat as Read

        POST /api/{account}/chats/{chat_id}/mark-as-read (markChatAsRead)
        """
        return Call(
            "POST",
            "/api/{account}/chats/{chat_id}/mark-as-read",
            {"account": account, "chat_id": chat_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def mark_as_unread(self, account: str | int, chat_id: str | int) -> Call[_models.shared.Success]:
        """Mark Chat as Unread

        POST /api/{account}/chats/{chat_id}/mark-as-unread (markChatAsUnread)
        """
        return Call(
            "POST",
            "/api/{account}/chats/{chat_id}/mark-as-unread",
            {"account": account, "chat_id": chat_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def mute_notifications(self, account: str | int, chat_id: str | int) -> Call[_models.shared.Success]:
        """Mute Chat Notifications

        POST /api/{account}/chats/{chat_id}/mute (muteChatNotifications)
        """
        return Call(
            "POST",
            "/api/{account}/chats/{chat_id}/mute",
            {"account": account, "chat_id": chat_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def start_typing_indicator(self, account: str | int, chat_id: str | int) -> Call[_models.shared.Success]:
        """Start Typing Indicator

        POST /api/{account}/chats/{chat_id}/typing (startTypingIndicator)
        """
        return Call(
            "POST",
            "/api/{account}/chats/{chat_id}/typing",
            {"account": account, "chat_id": chat_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def unmute_notifications(self, account: str | int, chat_id: str | int) -> Call[_models.shared.Success]:
        """Unmute Chat Notifications

        DELETE /api/{account}/chats/{chat_id}/unmute (unmuteChatNotifications)
        """
        return Call(
            "DELETE",
            "/api/{account}/chats/{chat_id}/unmute",
            {"account": account, "chat_id": chat_id},
            answer=ModelRef("shared", "Success"),
        )
