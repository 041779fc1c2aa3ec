"""Models of `list_mass_message_queue`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListMassMessageQueueDataItem(Model):
    can_unsend: bool | Unset = wire("canUnsend")
    date: str | Unset = wire("date")
    has_error: bool | Unset = wire("hasError")
    id: int | Unset = wire("id")
    is_canceled: bool | Unset = wire("isCanceled")
    is_couple_people_media: bool | Unset = wire("isCouplePeopleMedia")
    is_done: bool | Unset = wire("isDone")
    is_ready: bool | Unset = wire("isReady")
    pending: int | Unset = wire("pending")
    total: int | Unset = wire("total")
    unsend_seconds: int | Unset = wire("unsendSeconds")


@define(eq=False, repr=False, kw_only=True)
class ListMassMessageQueue(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[ListMassMessageQueueDataItem] | Unset = wire("data")
