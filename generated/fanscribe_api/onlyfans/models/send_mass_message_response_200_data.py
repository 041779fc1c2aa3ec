from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class SendMassMessageResponse200Data(Model):
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
