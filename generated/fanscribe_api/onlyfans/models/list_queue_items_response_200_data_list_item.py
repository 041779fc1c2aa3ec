from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_queue_items_response_200_data_list_item_entity import ListQueueItemsResponse200DataListItemEntity


@define(eq=False, repr=False, kw_only=True)
class ListQueueItemsResponse200DataListItem(Model):
    created_date_time: datetime.datetime | Unset = wire("createdDateTime", moment)
    entity: ListQueueItemsResponse200DataListItemEntity | Unset = wire(
        "entity",
        One("list_queue_items_response_200_data_list_item_entity", "ListQueueItemsResponse200DataListItemEntity"),
    )
    id: int | Unset = wire("id")
    publish_date_time: datetime.datetime | Unset = wire("publishDateTime", moment)
    type_: str | Unset = wire("type")
