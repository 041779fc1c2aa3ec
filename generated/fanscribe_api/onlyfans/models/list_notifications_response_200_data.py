from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_notifications_response_200_data_list_item import ListNotificationsResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListNotificationsResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListNotificationsResponse200DataListItem] | Unset = wire(
        "list", Each(One("list_notifications_response_200_data_list_item", "ListNotificationsResponse200DataListItem"))
    )
