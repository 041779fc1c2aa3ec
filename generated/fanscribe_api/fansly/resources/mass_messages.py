"""Operations of the tag Mass Messaging."""

from __future__ import annotations

from typing import Any

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
    def cancel_scheduled(
        self, fansly_account: str | int, broadcast_id: str | int
    ) -> Call[_models.cancel_scheduled_mass_message.CancelScheduledMassMessage]:
        """Cancel Scheduled Mass Message

        DELETE /api/fansly/{fanslyAccount}/mass-messaging/{broadcast_id} (cancelScheduledMassMessage)
        """
        return Call(
            "DELETE",
            "/api/fansly/{fanslyAccount}/mass-messaging/{broadcast_id}",
            {"fanslyAccount": fansly_account, "broadcast_id": broadcast_id},
            answer=ModelRef("cancel_scheduled_mass_message", "CancelScheduledMassMessage"),
        )

    @_operation
    def list_scheduled(
        self, fansly_account: str | int
    ) -> ReadCall[_models.list_scheduled_mass_messages.ListScheduledMassMessages]:
        """List Scheduled Mass Messages

        GET /api/fansly/{fanslyAccount}/mass-messaging (listScheduledMassMessages)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/mass-messaging",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_scheduled_mass_messages", "ListScheduledMassMessages"),
        )

    @_operation
    def send(
        self,
        fansly_account: str | int,
        *,
        group_id: str | Unset = UNSET,
        media_files: Array[str] | Unset = UNSET,
        previews: _models.send_mass_message.SendMassMessageBodyPreviews | dict[str, Any] | Unset = UNSET,
        require_follow: str | Unset = UNSET,
        require_purchase: str | Unset = UNSET,
        require_subscription: str | Unset = UNSET,
        scheduled_for: int | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> BodyCall[_models.send_mass_message.SendMassMessage, _models.send_mass_message.SendMassMessageBody]:
        """Send Mass Message

        POST /api/fansly/{fanslyAccount}/mass-messaging (sendMassMessage)
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/mass-messaging",
            {"fanslyAccount": fansly_account},
            json=_fields(
                ModelRef("send_mass_message", "SendMassMessageBody"),
                group_id=group_id,
                media_files=media_files,
                previews=previews,
                require_follow=require_follow,
                require_purchase=require_purchase,
                require_subscription=require_subscription,
                scheduled_for=scheduled_for,
                text=text,
            ),
            answer=ModelRef("send_mass_message", "SendMassMessage"),
        )

    @_operation
    def update_scheduled(
        self,
        fansly_account: str | int,
        broadcast_id: str | int,
        *,
        scheduled_for: int | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> BodyCall[
        _models.update_scheduled_mass_message.UpdateScheduledMassMessage,
        _models.update_scheduled_mass_message.UpdateScheduledMassMessageBody,
    ]:
        """Update Scheduled Mass Message

        PUT /api/fansly/{fanslyAccount}/mass-messaging/{broadcast_id} (updateScheduledMassMessage)
        """
        return BodyCall(
            "PUT",
            "/api/fansly/{fanslyAccount}/mass-messaging/{broadcast_id}",
            {"fanslyAccount": fansly_account, "broadcast_id": broadcast_id},
            json=_fields(
                ModelRef("update_scheduled_mass_message", "UpdateScheduledMassMessageBody"),
                scheduled_for=scheduled_for,
                text=text,
            ),
            answer=ModelRef("update_scheduled_mass_message", "UpdateScheduledMassMessage"),
        )
