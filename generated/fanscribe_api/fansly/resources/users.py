"""Operations of the tag Users."""

from __future__ import annotations

from ...runtime.call import (
    Call,
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Users(Resource[ModeT]):
    """Operations of the tag Users."""

    @_operation
    def get(
        self,
        fansly_account: str | int,
        usernames: str | int,
        *,
        ids: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.get_user_details.GetUserDetails]:
        """Get User Details

        GET /api/fansly/{fanslyAccount}/users/{usernames} (getUserDetails)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/users/{usernames}",
            {"fanslyAccount": fansly_account, "usernames": usernames},
            query={
                "ids": ids,
            },
            answer=ModelRef("get_user_details", "GetUserDetails"),
        )

    @_operation
    def set_custom_name(
        self, fansly_account: str | int, account_id: str | int
    ) -> Call[_models.set_user_custom_name.SetUserCustomName]:
        """Set User Custom Name

        POST /api/fansly/{fanslyAccount}/users/{account_id}/custom-name (setUserCustomName)
        """
        return Call(
            "POST",
            "/api/fansly/{fanslyAccount}/users/{account_id}/custom-name",
            {"fanslyAccount": fansly_account, "account_id": account_id},
            answer=ModelRef("set_user_custom_name", "SetUserCustomName"),
        )

    @_operation
    def unmute(self, fansly_account: str | int, account_id: str | int) -> Call[_models.unmute_user.UnmuteUser]:
        """Unmute User

        DELETE /api/fansly/{fanslyAccount}/users/{account_id}/mute (unmuteUser)
        """
        return Call(
            "DELETE",
            "/api/fansly/{fanslyAccount}/users/{account_id}/mute",
            {"fanslyAccount": fansly_account, "account_id": account_id},
            answer=ModelRef("unmute_user", "UnmuteUser"),
        )

    @_operation
    def update_note(
        self, fansly_account: str | int, account_id: str | int, note_id: str | int
    ) -> Call[_models.edit_user_note.EditUserNote]:
        """Edit User Note

        PUT /api/fansly/{fanslyAccount}/users/{account_id}/notes/{note_id} (editUserNote)
        """
        return Call(
            "PUT",
            "/api/fansly/{fanslyAccount}/users/{account_id}/notes/{note_id}",
            {"fanslyAccount": fansly_account, "account_id": account_id, "note_id": note_id},
            answer=ModelRef("edit_user_note", "EditUserNote"),
        )
