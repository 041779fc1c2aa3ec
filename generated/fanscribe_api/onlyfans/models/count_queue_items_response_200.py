from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.count_queue_items_response_200_data import CountQueueItemsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class CountQueueItemsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: CountQueueItemsResponse200Data | Unset = wire(
        "data", One("count_queue_items_response_200_data", "CountQueueItemsResponse200Data")
    )
