"""Operations of the tag Chats."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ListCall,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Chats(Resource[ModeT]):
    """Operations of the tag Chats."""

    @_operation
    def create(
        self,
        fansly_account: str | int,
        *,
        user_id: str,
    ) -> BodyCall[_models.create_chat.CreateChat, _models.create_chat.CreateChatBody]:
        """Create Chat

        POST /api/fansly/{fanslyAccount}/chats (createChat)
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/chats",
            {"fanslyAccount": fansly_account},
            json=_fields(
                ModelRef("create_chat", "CreateChatBody"),
                user_id=user_id,
            ),
            answer=ModelRef("create_chat", "CreateChat"),
        )

    @_operation
    def disable_read_receipts(
        self, fansly_account: str | int, chat_id: str | int
    ) -> Call[_models.disable_chat_read_receipts.DisableChatReadReceipts]:
        """Disable Chat Read Receipts

        POST /api/fansly/{fanslyAccount}/chats/{chat_id}/read-receipts/disable (disableChatReadReceipts)
        """
        return Call(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/read-receipts/disable",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            answer=ModelRef("disable_chat_read_receipts", "DisableChatReadReceipts"),
        )

    @_operation
    def get(self, fansly_account: str | int, chat_id: str | int) -> ReadCall[_models.show_chat.ShowChat]:
        """Show Chat

        GET /api/fansly/{fanslyAccount}/chats/{chat_id} (showChat)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            answer=ModelRef("show_chat", "ShowChat"),
        )

    @_operation
    def list(
        self,
        fansly_account: str | int,
        *,
        limit: str | int | float | Unset = UNSET,
        offset: str | int | float | Unset = UNSET,
        order: Literal["newest", "oldest", "unread"] | Unset = UNSET,
        search: str | int | float | Unset = UNSET,
    ) -> ListCall[_models.list_chats.ListChats, _models.list_chats.ListChatsDataDataItem]:
        """List Chats

        GET /api/fansly/{fanslyAccount}/chats (listChats)
        """
        return ListCall(
            "GET",
            "/api/fansly/{fanslyAccount}/chats",
            {"fanslyAccount": fansly_account},
            query={
                "limit": limit,
                "offset": offset,
                "order": order,
                "search": search,
            },
            answer=ModelRef("list_chats", "ListChats"),
        )

    @_operation
    def mark_all_as_read(self, fansly_account: str | int) -> Call[_models.mark_all_chats_as_read.MarkAllChatsAsRead]:
        """Mark All Chats as Read

        POST /api/fansly/{fanslyAccount}/chats/mark-all-as-read (markAllChatsAsRead)
        """
        return Call(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/mark-all-as-read",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("mark_all_chats_as_read", "MarkAllChatsAsRead"),
        )

    @_operation
    def start_typing_indicator(
        self, fansly_account: str | int, chat_id: str | int
    ) -> Call[_models.start_typing_indicator.StartTypingIndicator]:
        """Start Typing Indicator

        POST /api/fansly/{fanslyAccount}/chats/{chat_id}/typing (startTypingIndicator)
        """
        return Call(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/typing",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            answer=ModelRef("start_typing_indicator", "StartTypingIndicator"),
        )
