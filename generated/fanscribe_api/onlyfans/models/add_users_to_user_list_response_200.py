from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_users_to_user_list_response_200_data import AddUsersToUserListResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class AddUsersToUserListResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: AddUsersToUserListResponse200Data | Unset = wire(
        "data", One("add_users_to_user_list_response_200_data", "AddUsersToUserListResponse200Data")
    )
