from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_users_to_user_list_response_200_data_failed import AddUsersToUserListResponse200DataFailed


@define(eq=False, repr=False, kw_only=True)
class AddUsersToUserListResponse200Data(Model):
    added: list[int] | Unset = wire("added")
    failed: AddUsersToUserListResponse200DataFailed | Unset = wire(
        "failed", One("add_users_to_user_list_response_200_data_failed", "AddUsersToUserListResponse200DataFailed")
    )
