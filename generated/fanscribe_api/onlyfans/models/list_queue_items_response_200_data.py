from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_queue_items_response_200_data_list_item import ListQueueItemsResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListQueueItemsResponse200Data(Model):
    list_: list[ListQueueItemsResponse200DataListItem] | Unset = wire(
        "list", Each(One("list_queue_items_response_200_data_list_item", "ListQueueItemsResponse200DataListItem"))
    )
    sync_in_process: bool | Unset = wire("syncInProcess")
