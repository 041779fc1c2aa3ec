"""Models of `get_mass_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetMassMessageDataQueue(Model):
    can_unsend: bool | Unset = wire("canUnsend")
    date: str | Unset = wire("date")
    giphy_id: str | Unset = wire("giphyId")
    has_error: bool | Unset = wire("hasError")
    id: int | Unset = wire("id")
    is_canceled: bool | Unset = wire("isCanceled")
    is_free: bool | Unset = wire("isFree")
    media_types: str | Unset = wire("mediaTypes")
    release_forms: list[Any] | Unset = wire("releaseForms")
    sent_count: int | Unset = wire("sentCount")
    text: str | Unset = wire("text")
    text_cropped: str | Unset = wire("textCropped")
    unsend_seconds: int | Unset = wire("unsendSeconds")
    viewed_count: int | Unset = wire("viewedCount")


@define(eq=False, repr=False, kw_only=True)
class GetMassMessageData(Model):
    queue: GetMassMessageDataQueue | Unset = wire("queue")
    success: bool | Unset = wire("success")


@define(eq=False, repr=False, kw_only=True)
class GetMassMessage(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetMassMessageData | Unset = wire("data")
