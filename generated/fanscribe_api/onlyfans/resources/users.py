"""Operations of the tag Users."""

from __future__ import annotations

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class Users(Resource[ModeT]):
    """Operations of the tag Users."""

    @_operation
    def block(self, account: str | int, user_id: str | int) -> Call[_models.block_user.BlockUser]:
        """Block User

        POST /api/{account}/users/{user_id}/block (blockUser)
        """
        return Call(
            "POST",
            "/api/{account}/users/{user_id}/block",
            {"account": account, "user_id": user_id},
            answer=ModelRef("block_user", "BlockUser"),
        )

    @_operation
    def get(self, account: str | int, username: str | int) -> ReadCall[_models.get_user_details.GetUserDetails]:
        """Get User Details

        GET /api/{account}/users/{username} (getUserDetails)
        """
        return ReadCall(
            "GET",
            "/api/{account}/users/{username}",
            {"account": account, "username": username},
            answer=ModelRef("get_user_details", "GetUserDetails"),
        )

    @_operation
    def get_many(
        self,
        account: str | int,
        *,
        ids: str | int | float,
    ) -> ReadCall[_models.mass_list_user_details.MassListUserDetails]:
        """Mass-List User Details

        GET /api/{account}/users/list (massListUserDetails)
        """
        return ReadCall(
            "GET",
            "/api/{account}/users/list",
            {"account": account},
            query={
                "ids": ids,
            },
            answer=ModelRef("mass_list_user_details", "MassListUserDetails"),
        )

    @_operation
    def restrict(self, account: str | int, user_id: str | int) -> Call[_models.restrict_user.RestrictUser]:
        """Restrict User

        POST /api/{account}/users/{user_id}/restrict (restrictUser)
        """
        return Call(
            "POST",
            "/api/{account}/users/{user_id}/restrict",
            {"account": account, "user_id": user_id},
            answer=ModelRef("restrict_user", "RestrictUser"),
        )

    @_operation
    def subscribe(self, account: str | int, user_id: str | int) -> Call[_models.subscribe_to_user.SubscribeToUser]:
        """Subscribe to User

        POST /api/{account}/users/{user_id}/subscribe (subscribeToUser)
        """
        return Call(
            "POST",
            "/api/{account}/users/{user_id}/subscribe",
            {"account": account, "user_id": user_id},
            answer=ModelRef("subscribe_to_user", "SubscribeToUser"),
        )

    @_operation
    def unblock(self, account: str | int, user_id: str | int) -> Call[_models.unblock_user.UnblockUser]:
        """Unblock User

        DELETE /api/{account}/users/{user_id}/block (unblockUser)
        """
        return Call(
            "DELETE",
            "/api/{account}/users/{user_id}/block",
            {"account": account, "user_id": user_id},
            answer=ModelRef("unblock_user", "UnblockUser"),
        )

    @_operation
    def unrestrict(self, account: str | int, user_id: str | int) -> Call[_models.unrestrict_user.UnrestrictUser]:
        """Unrestrict User

        DELETE /api/{account}/users/{user_id}/restrict (unrestrictUser)
        """
        return Call(
            "DELETE",
            "/api/{account}/users/{user_id}/restrict",
            {"account": account, "user_id": user_id},
            answer=ModelRef("unrestrict_user", "UnrestrictUser"),
        )

    @_operation
    def unsubscribe(
        self,
        account: str,
        user_id: str | int,
        *,
        reason: str,
    ) -> BodyCall[
        _models.unsubscribe_from_user.UnsubscribeFromUser, _models.unsubscribe_from_user.UnsubscribeFromUserBody
    ]:
        """Unsubscribe from User

        DELETE /api/{account}/users/{user_id}/subscribe (unsubscribeFromUser)
        """
        return BodyCall(
            "DELETE",
            "/api/{account}/users/{user_id}/subscribe",
            {"account": account, "user_id": user_id},
            json=_fields(
                ModelRef("unsubscribe_from_user", "UnsubscribeFromUserBody"),
                account=account,
                reason=reason,
            ),
            answer=ModelRef("unsubscribe_from_user", "UnsubscribeFromUser"),
        )
