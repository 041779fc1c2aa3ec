from __future__ import annotations

from attrs import define

from ..base import Model, One


@define(eq=False, repr=False, kw_only=True)
class CountQueueItemsResponse200DataList(Model):
    _extra = One(
        "count_queue_items_response_200_data_list_additional_property",
        "CountQueueItemsResponse200DataListAdditionalProperty",
    )
