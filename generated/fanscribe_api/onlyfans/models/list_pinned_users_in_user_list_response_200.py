from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_pinned_users_in_user_list_response_200_data import ListPinnedUsersInUserListResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListPinnedUsersInUserListResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ListPinnedUsersInUserListResponse200Data | Unset = wire(
        "data", One("list_pinned_users_in_user_list_response_200_data", "ListPinnedUsersInUserListResponse200Data")
    )
