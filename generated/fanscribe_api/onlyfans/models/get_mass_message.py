"""Models of `get_mass_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetMassMessageDataQueue(Model):
    can_unsend: bool | None = wire("canUnsend")
    date: str | None = wire("date")
    giphy_id: str | None = wire("giphyId")
    has_error: bool | None = wire("hasError")
    id: int | None = wire("id")
    is_canceled: bool | None = wire("isCanceled")
    is_free: bool | None = wire("isFree")
    media_types: str | None = wire("mediaTypes")
    release_forms: list[Any] | None = wire("releaseForms")
    sent_count: int | None = wire("sentCount")
    text: str | None = wire("text")
    text_cropped: str | None = wire("textCropped")
    unsend_seconds: int | None = wire("unsendSeconds")
    viewed_count: int | None = wire("viewedCount")


@model
class GetMassMessageData(Model):
    queue: GetMassMessageDataQueue | None = wire("queue")
    success: bool | None = wire("success")


@model
class GetMassMessage(Model):
    meta: Meta | None = wire("_meta")
    data: GetMassMessageData | None = wire("data")
