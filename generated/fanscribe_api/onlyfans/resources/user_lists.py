"""Operations of the tag User List Collections."""

from __future__ import annotations

from typing import Literal

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


class UserLists(Resource[ModeT]):
    """Operations of the tag User List Collections."""

    @_operation
    def add_users(
        self,
        account: str,
        user_list_id: str | int,
        *,
        ids: Array[str],
        skip_invalid: bool | Unset = UNSET,
    ) -> BodyCall[
        _models.add_users_to_user_list.AddUsersToUserList, _models.add_users_to_user_list.AddUsersToUserListBody
    ]:
        """Add Users to User List

        POST /api/{account}/user-lists/{userListId}/users (addUsersToUserList)
        """
        return BodyCall(
            "POST",
            "/api/{account}/user-lists/{userListId}/users",
            {"account": account, "userListId": user_list_id},
            json=_fields(
                ModelRef("add_users_to_user_list", "AddUsersToUserListBody"),
                account=account,
                ids=ids,
                skip_invalid=skip_invalid,
            ),
            answer=ModelRef("add_users_to_user_list", "AddUsersToUserList"),
        )

    @_operation
    def clear(self, account: str | int, user_list_id: str | int) -> Call[_models.clear_user_list.ClearUserList]:
        """Clear User List

        DELETE /api/{account}/user-lists/{userListId}/users (clearUserList)
        """
        return Call(
            "DELETE",
            "/api/{account}/user-lists/{userListId}/users",
            {"account": account, "userListId": user_list_id},
            answer=ModelRef("clear_user_list", "ClearUserList"),
        )

    @_operation
    def create(
        self,
        account: str | int,
        *,
        name: str,
    ) -> BodyCall[_models.create_user_list.CreateUserList, _models.create_user_list.CreateUserListBody]:
        """Create User List

        POST /api/{account}/user-lists (createUserList)
        """
        return BodyCall(
            "POST",
            "/api/{account}/user-lists",
            {"account": account},
            json=_fields(
                ModelRef("create_user_list", "CreateUserListBody"),
                name=name,
            ),
            answer=ModelRef("create_user_list", "CreateUserList"),
        )

    @_operation
    def delete(self, account: str | int, user_list_id: str | int) -> Call[_models.shared.Success]:
        """Delete User List

        DELETE /api/{account}/user-lists/{userListId} (deleteUserList)
        """
        return Call(
            "DELETE",
            "/api/{account}/user-lists/{userListId}",
            {"account": account, "userListId": user_list_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def get(self, account: str | int, user_list_id: str | int) -> ReadCall[_models.get_user_list.GetUserList]:
        """Get User List

        GET /api/{account}/user-lists/{userListId} (getUserList)
        """
        return ReadCall(
            "GET",
            "/api/{account}/user-lists/{userListId}",
            {"account": account, "userListId": user_list_id},
            answer=ModelRef("get_user_list", "GetUserList"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        view: Literal["queue"] | Unset = UNSET,
    ) -> ReadCall[_models.list_user_lists.ListUserLists]:
        """List User Lists

        GET /api/{account}/user-lists (listUserLists)
        """
        return ReadCall(
            "GET",
            "/api/{account}/user-lists",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
                "view": view,
            },
            answer=ModelRef("list_user_lists", "ListUserLists"),
        )

    @_operation
    def list_pinned_users(
        self,
        account: str | int,
        user_list_id: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_pinned_users_in_user_list.ListPinnedUsersInUserList]:
        """List Pinned Users in User List

        GET /api/{account}/user-lists/{userListId}/users/pinned (listPinnedUsersInUserList)
        """
        return ReadCall(
            "GET",
            "/api/{account}/user-lists/{userListId}/users/pinned",
            {"account": account, "userListId": user_list_id},
            query={
                "limit": limit,
                "offset": offset,
                "account": account,
            },
            answer=ModelRef("list_pinned_users_in_user_list", "ListPinnedUsersInUserList"),
        )

    @_operation
    def list_users(
        self,
        account: str | int,
        user_list_id: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_user_list_users.ListUserListUsers]:
        """List User List Users

        GET /api/{account}/user-lists/{userListId}/users (listUserListUsers)
        """
        return ReadCall(
            "GET",
            "/api/{account}/user-lists/{userListId}/users",
            {"account": account, "userListId": user_list_id},
            query={
                "limit": limit,
                "offset": offset,
                "account": account,
            },
            answer=ModelRef("list_user_list_users", "ListUserListUsers"),
        )

    @_operation
    def remove_user(
        self, account: str | int, user_list_id: str | int, user_id: str | int
    ) -> Call[_models.remove_user_from_a_user_list.RemoveUserFromAUserList]:
        """Remove User from a User List

        DELETE /api/{account}/user-lists/{userListId}/users/{userId} (removeUserFromAUserList)
        """
        return Call(
            "DELETE",
            "/api/{account}/user-lists/{userListId}/users/{userId}",
            {"account": account, "userListId": user_list_id, "userId": user_id},
            answer=ModelRef("remove_user_from_a_user_list", "RemoveUserFromAUserList"),
        )

    @_operation
    def toggle_user_pin(
        self, account: str | int, user_list_id: str | int, user_id: str | int
    ) -> Call[_models.shared.Success]:
        """Pin/Unpin User in User List

        POST /api/{account}/user-lists/{userListId}/users/{userId}/pin (pinUnpinUserInUserList)
        """
        return Call(
            "POST",
            "/api/{account}/user-lists/{userListId}/users/{userId}/pin",
            {"account": account, "userListId": user_list_id, "userId": user_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def update(
        self,
        account: str,
        user_list_id: str | int,
        *,
        name: str,
        is_pinned_to_feed: bool | None | Unset = UNSET,
    ) -> BodyCall[_models.update_user_list.UpdateUserList, _models.update_user_list.UpdateUserListBody]:
        """Update User List

        PUT /api/{account}/user-lists/{userListId} (updateUserList)
        """
        return BodyCall(
            "PUT",
            "/api/{account}/user-lists/{userListId}",
            {"account": account, "userListId": user_list_id},
            json=_fields(
                ModelRef("update_user_list", "UpdateUserListBody"),
                account=account,
                name=name,
                is_pinned_to_feed=is_pinned_to_feed,
            ),
            answer=ModelRef("update_user_list", "UpdateUserList"),
        )
