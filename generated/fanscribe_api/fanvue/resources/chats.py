"""Operations of the tag Chats."""

from __future__ import annotations

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
    def get(self, fanvue_account: str | int, user_uuid: str | int) -> ReadCall[_models.get_chat.GetChat]:
        """Get Chat

        GET /api/fanvue/{fanvueAccount}/chats/{userUuid} (getChat)
        """
        return ReadCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/chats/{userUuid}",
            {"fanvueAccount": fanvue_account, "userUuid": user_uuid},
            answer=ModelRef("get_chat", "GetChat"),
        )

    @_operation
    def list(
        self,
        fanvue_account: str | int,
        *,
        cursor: str | int | float | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> ListCall[_models.list_chats.ListChats, _models.shared.Chat]:
        """List Chats

        GET /api/fanvue/{fanvueAccount}/chats (listChats)
        """
        return ListCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/chats",
            {"fanvueAccount": fanvue_account},
            query={
                "cursor": cursor,
                "size": size,
            },
            answer=ModelRef("list_chats", "ListChats"),
            next_from={
                "cursor": ("data", "nextCursor"),
            },
        )

    @_operation
    def mark_as_read(
        self, fanvue_account: str | int, user_uuid: str | int
    ) -> Call[_models.mark_chat_as_read.MarkChatAsRead]:
        """Mark Chat as Read

        POST /api/fanvue/{fanvueAccount}/chats/{userUuid}/read (markChatAsRead)
        """
        return Call(
            "POST",
            "/api/fanvue/{fanvueAccount}/chats/{userUuid}/read",
            {"fanvueAccount": fanvue_account, "userUuid": user_uuid},
            answer=ModelRef("mark_chat_as_read", "MarkChatAsRead"),
        )

    @_operation
    def start_typing_indicator(
        self, fanvue_account: str | int, user_uuid: str | int
    ) -> Call[_models.send_typing_indicator.SendTypingIndicator]:
        """Send Typing Indicator

        POST /api/fanvue/{fanvueAccount}/chats/{userUuid}/typing (sendTypingIndicator)
        """
        return Call(
            "POST",
            "/api/fanvue/{fanvueAccount}/chats/{userUuid}/typing",
            {"fanvueAccount": fanvue_account, "userUuid": user_uuid},
            answer=ModelRef("send_typing_indicator", "SendTypingIndicator"),
        )
