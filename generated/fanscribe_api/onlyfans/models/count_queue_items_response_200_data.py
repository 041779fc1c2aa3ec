from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.count_queue_items_response_200_data_list import CountQueueItemsResponse200DataList


@define(eq=False, repr=False, kw_only=True)
class CountQueueItemsResponse200Data(Model):
    list_: CountQueueItemsResponse200DataList | Unset = wire(
        "list", One("count_queue_items_response_200_data_list", "CountQueueItemsResponse200DataList")
    )
    sync_in_process: bool | Unset = wire("syncInProcess")
