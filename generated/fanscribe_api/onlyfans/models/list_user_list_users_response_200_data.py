from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_user_list_users_response_200_data_list_item import ListUserListUsersResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListUserListUsersResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListUserListUsersResponse200DataListItem] | Unset = wire(
        "list",
        Each(One("list_user_list_users_response_200_data_list_item", "ListUserListUsersResponse200DataListItem")),
    )
    next_offset: int | Unset = wire("nextOffset")
