"""Operations of the tag Engagement / Messages."""

from __future__ import annotations

from ...runtime.call import (
    ListCall,
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class MessageStatistics(Resource[ModeT]):
    """Operations of the tag Engagement / Messages."""

    @_operation
    def get_direct_messages_chart(
        self,
        account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
        with_total: bool | Unset = UNSET,
    ) -> ReadCall[_models.direct_messages_chart.DirectMessagesChart]:
        """Direct Messages Chart

        GET /api/{account}/engagement/messages/direct-messages/chart (directMessagesChart)
        """
        return ReadCall(
            "GET",
            "/api/{account}/engagement/messages/direct-messages/chart",
            {"account": account},
            query={
                "endDate": end_date,
                "startDate": start_date,
                "withTotal": with_total,
            },
            answer=ModelRef("direct_messages_chart", "DirectMessagesChart"),
        )

    @_operation
    def get_mass_messages_chart(
        self,
        account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
        with_total: bool | Unset = UNSET,
    ) -> ReadCall[_models.mass_messages_chart.MassMessagesChart]:
        """Mass Messages Chart

        GET /api/{account}/engagement/messages/mass-messages/chart (massMessagesChart)
        """
        return ReadCall(
            "GET",
            "/api/{account}/engagement/messages/mass-messages/chart",
            {"account": account},
            query={
                "endDate": end_date,
                "startDate": start_date,
                "withTotal": with_total,
            },
            answer=ModelRef("mass_messages_chart", "MassMessagesChart"),
        )

    @_operation
    def get_top_message(
        self,
        account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.top_message.TopMessage]:
        """Top Message

        GET /api/{account}/engagement/messages/top-message (topMessage)
        """
        return ReadCall(
            "GET",
            "/api/{account}/engagement/messages/top-message",
            {"account": account},
            query={
                "endDate": end_date,
                "startDate": start_date,
            },
            answer=ModelRef("top_message", "TopMessage"),
        )

    @_operation
    def list_buyers(
        self,
        account: str | int,
        message_id: str | int,
        *,
        limit: int | str | Unset = UNSET,
        marker: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        skip_users: str | int | float | Unset = UNSET,
        skip_users_dups: int | Unset = UNSET,
    ) -> ListCall[_models.message_buyers.MessageBuyers, _models.message_buyers.MessageBuyersDataListItem]:
        """Message Buyers

        GET /api/{account}/engagement/messages/{message_id}/buyers (messageBuyers)
        """
        return ListCall(
            "GET",
            "/api/{account}/engagement/messages/{message_id}/buyers",
            {"account": account, "message_id": message_id},
            query={
                "limit": limit,
                "marker": marker,
                "offset": offset,
                "skip_users": skip_users,
                "skip_users_dups": skip_users_dups,
                "account": account,
            },
            answer=ModelRef("message_buyers", "MessageBuyers"),
        )

    @_operation
    def list_direct_messages(
        self,
        account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        query: str | int | float | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
    ) -> ListCall[_models.direct_messages.DirectMessages, _models.direct_messages.DirectMessagesDataItemsItem]:
        """Direct Messages

        GET /api/{account}/engagement/messages/direct-messages (directMessages)
        """
        return ListCall(
            "GET",
            "/api/{account}/engagement/messages/direct-messages",
            {"account": account},
            query={
                "endDate": end_date,
                "limit": limit,
                "offset": offset,
                "query": query,
                "startDate": start_date,
            },
            answer=ModelRef("direct_messages", "DirectMessages"),
        )

    @_operation
    def list_mass_messages(
        self,
        account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        query: str | int | float | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
    ) -> ListCall[_models.mass_messages.MassMessages, _models.mass_messages.MassMessagesDataItemsItem]:
        """Mass Messages

        GET /api/{account}/engagement/messages/mass-messages (massMessages)
        """
        return ListCall(
            "GET",
            "/api/{account}/engagement/messages/mass-messages",
            {"account": account},
            query={
                "endDate": end_date,
                "limit": limit,
                "query": query,
                "startDate": start_date,
            },
            answer=ModelRef("mass_messages", "MassMessages"),
        )
