"""Models of `count_queue_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class CountQueueItemsDataListAdditionalProperty(Model):
    chat: int | Unset = wire("chat")
    post: int | Unset = wire("post")


@define(eq=False, repr=False, kw_only=True)
class CountQueueItemsDataList(Model):
    __extra__: ClassVar[CountQueueItemsDataListAdditionalProperty]


@define(eq=False, repr=False, kw_only=True)
class CountQueueItemsData(Model):
    list_: CountQueueItemsDataList | Unset = wire("list")
    sync_in_process: bool | Unset = wire("syncInProcess")


@define(eq=False, repr=False, kw_only=True)
class CountQueueItems(Model):
    meta: Meta | Unset = wire("_meta")
    data: CountQueueItemsData | Unset = wire("data")
