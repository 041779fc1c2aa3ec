from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.publish_queue_item_response_200_data import PublishQueueItemResponse200Data


@define(eq=False, repr=False, kw_only=True)
class PublishQueueItemResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: PublishQueueItemResponse200Data | Unset = wire(
        "data", One("publish_queue_item_response_200_data", "PublishQueueItemResponse200Data")
    )
