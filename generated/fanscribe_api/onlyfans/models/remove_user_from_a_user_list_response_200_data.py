from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.remove_user_from_a_user_list_response_200_data_list import RemoveUserFromAUserListResponse200DataList
    from ..models.remove_user_from_a_user_list_response_200_data_user_state import (
        RemoveUserFromAUserListResponse200DataUserState,
    )


@define(eq=False, repr=False, kw_only=True)
class RemoveUserFromAUserListResponse200Data(Model):
    list_: RemoveUserFromAUserListResponse200DataList | Unset = wire(
        "list", One("remove_user_from_a_user_list_response_200_data_list", "RemoveUserFromAUserListResponse200DataList")
    )
    user_state: RemoveUserFromAUserListResponse200DataUserState | Unset = wire(
        "userState",
        One(
            "remove_user_from_a_user_list_response_200_data_user_state",
            "RemoveUserFromAUserListResponse200DataUserState",
        ),
    )
