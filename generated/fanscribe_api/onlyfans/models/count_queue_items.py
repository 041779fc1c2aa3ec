"""Models of `count_queue_items`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


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
    meta: _models.shared.Meta | None = _field("_meta")
    data: CountQueueItemsData | None = _field("data")
