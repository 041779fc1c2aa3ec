"""Operations of the tag Chats."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.call import BodyCall, Call, ListCall, fields
from ...runtime.operation import ModeT, Resource, operation
from ...runtime.types import UNSET, Unset
from ..models import One

if TYPE_CHECKING:
    from ..models.create_chat import CreateChat, CreateChatBody
    from ..models.disable_chat_read_receipts import DisableChatReadReceipts
    from ..models.list_chats import ListChats, ListChatsDataDataItem
    from ..models.mark_all_chats_as_read import MarkAllChatsAsRead
    from ..models.show_chat import ShowChat
    from ..models.start_typing_indicator import StartTypingIndicator


class Chats(Resource[ModeT]):
    """Operations of the tag Chats."""

    @operation
    def create_chat(
        self,
        fansly_account: str | int,
        *,
        user_id: str,
    ) -> BodyCall[CreateChat, CreateChatBody]:
        """Create Chat

        POST /api/fansly/{fanslyAccount}/chats

        Args:
            user_id: `user_id` in the body.
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/chats",
            {"fanslyAccount": fansly_account},
            json=fields(
                One("create_chat", "CreateChatBody"),
                user_id=user_id,
            ),
            answer=One("create_chat", "CreateChat"),
        )

    @operation
    def disable_chat_read_receipts(
        self, fansly_account: str | int, chat_id: str | int
    ) -> Call[DisableChatReadReceipts]:
        """Disable Chat Read Receipts

        POST /api/fansly/{fanslyAccount}/chats/{chat_id}/read-receipts/disable
        """
        return Call(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/read-receipts/disable",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            answer=One("disable_chat_read_receipts", "DisableChatReadReceipts"),
        )

    @operation
    def list_chats(
        self,
        fansly_account: str | int,
        *,
        limit: str | Unset = UNSET,
        offset: str | Unset = UNSET,
        order: Literal["newest", "oldest", "unread"] | Enum | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> ListCall[ListChats, ListChatsDataDataItem]:
        """List Chats

        GET /api/fansly/{fanslyAccount}/chats

        Args:
            limit: `limit` in the query.
            offset: `offset` in the query.
            order: `order` in the query.
            search: `search` in the query.
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
            answer=One("list_chats", "ListChats"),
            items=("data", "data"),
        )

    @operation
    def mark_all_chats_as_read(self, fansly_account: str | int) -> Call[MarkAllChatsAsRead]:
        """Mark All Chats as Read

        POST /api/fansly/{fanslyAccount}/chats/mark-all-as-read
        """
        return Call(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/mark-all-as-read",
            {"fanslyAccount": fansly_account},
            answer=One("mark_all_chats_as_read", "MarkAllChatsAsRead"),
        )

    @operation
    def show_chat(self, fansly_account: str | int, chat_id: str | int) -> Call[ShowChat]:
        """Show Chat

        GET /api/fansly/{fanslyAccount}/chats/{chat_id}
        """
        return Call(
            "GET",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            answer=One("show_chat", "ShowChat"),
        )

    @operation
    def start_typing_indicator(self, fansly_account: str | int, chat_id: str | int) -> Call[StartTypingIndicator]:
        """Start Typing Indicator

        POST /api/fansly/{fanslyAccount}/chats/{chat_id}/typing
        """
        return Call(
            "POST",
            "/api/fansly/{fanslyAccount}/chats/{chat_id}/typing",
            {"fanslyAccount": fansly_account, "chat_id": chat_id},
            answer=One("start_typing_indicator", "StartTypingIndicator"),
        )
