"""Models of `count_queue_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class CountQueueItemsDataListAdditionalProperty(Model):
    chat: int | None = _field("chat")
    post: int | None = _field("post")


@_model
class CountQueueItemsDataList(Model):
    __extra__: ClassVar[CountQueueItemsDataListAdditionalProperty]


@_model
class CountQueueItemsData(Model):
    list_: CountQueueItemsDataList | None = _field("list")
    sync_in_process: bool | None = _field("syncInProcess")


@_model
class CountQueueItems(Model):
    meta: Meta | None = _field("_meta")
    data: CountQueueItemsData | None = _field("data")
