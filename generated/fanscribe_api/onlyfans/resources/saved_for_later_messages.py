"""Operations of the tag Saved For Later (Messages)."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class SavedForLaterMessages(Resource[ModeT]):
    """Operations of the tag Saved For Later (Messages)."""

    @_operation
    def disable_automatic_messaging(
        self, account: str | int
    ) -> Call[_models.disable_automatic_messaging.DisableAutomaticMessaging]:
        """Disable Automatic Messaging

        PATCH /api/{account}/saved-for-later/messages/settings/disable-automatic-messaging (disableAutomaticMessaging)
        """
        return Call(
            "PATCH",
            "/api/{account}/saved-for-later/messages/settings/disable-automatic-messaging",
            {"account": account},
            answer=ModelRef("disable_automatic_messaging", "DisableAutomaticMessaging"),
        )

    @_operation
    def enable_automatic_messaging(
        self,
        account: str | int,
        *,
        period: Literal[6, 12, 24, 48],
    ) -> BodyCall[
        _models.enable_update_automatic_messaging.EnableUpdateAutomaticMessaging,
        _models.enable_update_automatic_messaging.EnableUpdateAutomaticMessagingBody,
    ]:
        """Enable/Update Automatic Messaging

        PATCH /api/{account}/saved-for-later/messages/settings/enable-or-update-automatic-messaging (enableUpdateAutomaticMessaging)
        """
        return BodyCall(
            "PATCH",
            "/api/{account}/saved-for-later/messages/settings/enable-or-update-automatic-messaging",
            {"account": account},
            json=_fields(
                ModelRef("enable_update_automatic_messaging", "EnableUpdateAutomaticMessagingBody"),
                period=period,
            ),
            answer=ModelRef("enable_update_automatic_messaging", "EnableUpdateAutomaticMessaging"),
        )

    @_operation
    def get_settings(self, account: str | int) -> ReadCall[_models.get_message_settings.GetMessageSettings]:
        """Get Message Settings

        GET /api/{account}/saved-for-later/messages/settings (getMessageSettings)
        """
        return ReadCall(
            "GET",
            "/api/{account}/saved-for-later/messages/settings",
            {"account": account},
            answer=ModelRef("get_message_settings", "GetMessageSettings"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        limit: int | str,
        offset: int | str,
    ) -> ReadCall[_models.list_saved_for_later_messages.ListSavedForLaterMessages]:
        """List Saved For Later Messages

        GET /api/{account}/saved-for-later/messages (listSavedForLaterMessages)
        """
        return ReadCall(
            "GET",
            "/api/{account}/saved-for-later/messages",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_saved_for_later_messages", "ListSavedForLaterMessages"),
        )
