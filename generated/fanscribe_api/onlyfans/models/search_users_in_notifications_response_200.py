from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.search_users_in_notifications_response_200_data_item import (
        SearchUsersInNotificationsResponse200DataItem,
    )


@define(eq=False, repr=False, kw_only=True)
class SearchUsersInNotificationsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[SearchUsersInNotificationsResponse200DataItem] | Unset = wire(
        "data",
        Each(
            One("search_users_in_notifications_response_200_data_item", "SearchUsersInNotificationsResponse200DataItem")
        ),
    )
