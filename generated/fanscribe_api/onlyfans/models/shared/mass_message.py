"""MassMessage, a model that several operations share."""

from __future__ import annotations

from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class MassMessage(Model):
    can_unsend: bool | None = _field("canUnsend")
    date: str | None = _field("date")
    giphy_id: str | None = _field("giphyId")
    has_error: bool | None = _field("hasError")
    id: int | None = _field("id")
    is_canceled: bool | None = _field("isCanceled")
    is_couple_people_media: bool | None = _field("isCouplePeopleMedia")
    is_done: bool | None = _field("isDone")
    is_free: bool | None = _field("isFree")
    is_ready: bool | None = _field("isReady")
    media_types: str | None = _field("mediaTypes")
    pending: int | None = _field("pending")
    release_forms: list[Any] | None = _field("releaseForms")
    sent_count: int | None = _field("sentCount")
    text: str | None = _field("text")
    text_cropped: str | None = _field("textCropped")
    total: int | None = _field("total")
    unsend_seconds: int | None = _field("unsendSeconds")
    viewed_count: int | None = _field("viewedCount")
