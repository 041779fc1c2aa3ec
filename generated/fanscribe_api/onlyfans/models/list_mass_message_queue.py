"""Models of `list_mass_message_queue`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ListMassMessageQueueDataItem(Model):
    can_unsend: bool | None = _field("canUnsend")
    date: str | None = _field("date")
    has_error: bool | None = _field("hasError")
    id: int | None = _field("id")
    is_canceled: bool | None = _field("isCanceled")
    is_couple_people_media: bool | None = _field("isCouplePeopleMedia")
    is_done: bool | None = _field("isDone")
    is_ready: bool | None = _field("isReady")
    pending: int | None = _field("pending")
    total: int | None = _field("total")
    unsend_seconds: int | None = _field("unsendSeconds")


@_model
class ListMassMessageQueue(Model):
    meta: Meta | None = _field("_meta")
    data: list[ListMassMessageQueueDataItem] | None = _field("data")
