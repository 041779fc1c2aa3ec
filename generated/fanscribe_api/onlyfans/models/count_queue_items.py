"""Models of `count_queue_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class CountQueueItemsDataListAdditionalProperty(Model):
    chat: int | None = wire("chat")
    post: int | None = wire("post")


@model
class CountQueueItemsDataList(Model):
    __extra__: ClassVar[CountQueueItemsDataListAdditionalProperty]


@model
class CountQueueItemsData(Model):
    list_: CountQueueItemsDataList | None = wire("list")
    sync_in_process: bool | None = wire("syncInProcess")


@model
class CountQueueItems(Model):
    meta: Meta | None = wire("_meta")
    data: CountQueueItemsData | None = wire("data")
