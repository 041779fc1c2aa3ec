"""Operations of the tag Mass Messaging."""

from __future__ import annotations

from typing import Any, Literal

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


class MassMessages(Resource[ModeT]):
    """Operations of the tag Mass Messaging."""

    @_operation
    def delete(
        self, account: str | int, id: str | int
    ) -> Call[_models.unsend_delete_mass_message.UnsendDeleteMassMessage]:
        """Unsend/Delete Mass Message

        DELETE /api/{account}/mass-messaging/{id} (unsendDeleteMassMessage)
        """
        return Call(
            "DELETE",
            "/api/{account}/mass-messaging/{id}",
            {"account": account, "id": id},
            answer=ModelRef("unsend_delete_mass_message", "UnsendDeleteMassMessage"),
        )

    @_operation
    def get(self, account: str | int, id: str | int) -> ReadCall[_models.get_mass_message.GetMassMessage]:
        """Get Mass Message

        GET /api/{account}/mass-messaging/{id} (getMassMessage)
        """
        return ReadCall(
            "GET",
            "/api/{account}/mass-messaging/{id}",
            {"account": account, "id": id},
            answer=ModelRef("get_mass_message", "GetMassMessage"),
        )

    @_operation
    def get_overview(
        self,
        account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        query: str | int | float | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.get_mass_message_overview.GetMassMessageOverview]:
        """Get Mass Message Overview

        GET /api/{account}/mass-messaging/overview (getMassMessageOverview)
        """
        return ReadCall(
            "GET",
            "/api/{account}/mass-messaging/overview",
            {"account": account},
            query={
                "endDate": end_date,
                "limit": limit,
                "query": query,
                "startDate": start_date,
            },
            answer=ModelRef("get_mass_message_overview", "GetMassMessageOverview"),
        )

    @_operation
    def list_queue(self, account: str | int) -> ReadCall[_models.list_mass_message_queue.ListMassMessageQueue]:
        """List Mass Message Queue

        GET /api/{account}/mass-messaging (listMassMessageQueue)
        """
        return ReadCall(
            "GET",
            "/api/{account}/mass-messaging",
            {"account": account},
            answer=ModelRef("list_mass_message_queue", "ListMassMessageQueue"),
        )

    @_operation
    def send(
        self,
        account: str | int,
        *,
        text: str,
        block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = UNSET,
        excluded_lists: Array[str] | Unset = UNSET,
        giphy_id: str | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Array[Any] | Unset = UNSET,
        previews: Array[Any] | Unset = UNSET,
        price: float | Unset = UNSET,
        rf_guest: str | Unset = UNSET,
        rf_partner: str | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        save_for_later: bool | Unset = UNSET,
        scheduled_date: str | Unset = UNSET,
        subscribed_within_last_days: int | Unset = UNSET,
        user_ids: Array[str] | Unset = UNSET,
        user_lists: Array[str] | Unset = UNSET,
    ) -> BodyCall[_models.send_mass_message.SendMassMessage, _models.send_mass_message.SendMassMessageBody]:
        """Send Mass Message

        POST /api/{account}/mass-messaging (sendMassMessage)
        """
        return BodyCall(
            "POST",
            "/api/{account}/mass-messaging",
            {"account": account},
            json=_fields(
                ModelRef("send_mass_message", "SendMassMessageBody"),
                text=text,
                block_banned_words=block_banned_words,
                excluded_lists=excluded_lists,
                giphy_id=giphy_id,
                locked_text=locked_text,
                media_files=media_files,
                previews=previews,
                price=price,
                rf_guest=rf_guest,
                rf_partner=rf_partner,
                rf_tag=rf_tag,
                save_for_later=save_for_later,
                scheduled_date=scheduled_date,
                subscribed_within_last_days=subscribed_within_last_days,
                user_ids=user_ids,
                user_lists=user_lists,
            ),
            answer=ModelRef("send_mass_message", "SendMassMessage"),
        )

    @_operation
    def update(
        self,
        account: str,
        id: str | int,
        *,
        text: str,
        block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = UNSET,
        giphy_id: str | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Array[str] | Unset = UNSET,
        previews: Array[str] | Unset = UNSET,
        price: float | Unset = UNSET,
        scheduled_date: str | Unset = UNSET,
        user_ids: Array[str] | Unset = UNSET,
        user_lists: Array[str] | Unset = UNSET,
    ) -> BodyCall[_models.update_mass_message.UpdateMassMessage, _models.update_mass_message.UpdateMassMessageBody]:
        """Update Mass Message

        PUT /api/{account}/mass-messaging/{id} (updateMassMessage)
        """
        return BodyCall(
            "PUT",
            "/api/{account}/mass-messaging/{id}",
            {"account": account, "id": id},
            json=_fields(
                ModelRef("update_mass_message", "UpdateMassMessageBody"),
                account=account,
                text=text,
                block_banned_words=block_banned_words,
                giphy_id=giphy_id,
                locked_text=locked_text,
                media_files=media_files,
                previews=previews,
                price=price,
                scheduled_date=scheduled_date,
                user_ids=user_ids,
                user_lists=user_lists,
            ),
            answer=ModelRef("update_mass_message", "UpdateMassMessage"),
        )
