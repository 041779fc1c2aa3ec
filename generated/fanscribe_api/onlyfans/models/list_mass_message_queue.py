"""Models of `list_mass_message_queue`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListMassMessageQueueDataItem(Model):
    can_unsend: bool | None = wire("canUnsend")
    date: str | None = wire("date")
    has_error: bool | None = wire("hasError")
    id: int | None = wire("id")
    is_canceled: bool | None = wire("isCanceled")
    is_couple_people_media: bool | None = wire("isCouplePeopleMedia")
    is_done: bool | None = wire("isDone")
    is_ready: bool | None = wire("isReady")
    pending: int | None = wire("pending")
    total: int | None = wire("total")
    unsend_seconds: int | None = wire("unsendSeconds")


@model
class ListMassMessageQueue(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListMassMessageQueueDataItem] | None = wire("data")
