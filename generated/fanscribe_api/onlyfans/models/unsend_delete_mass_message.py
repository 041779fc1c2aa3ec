"""Models of `unsend_delete_mass_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class UnsendDeleteMassMessageDataQueue(Model):
    can_unsend: bool | None = _field("canUnsend")
    date: str | None = _field("date")
    giphy_id: str | None = _field("giphyId")
    has_error: bool | None = _field("hasError")
    id: int | None = _field("id")
    is_canceled: bool | None = _field("isCanceled")
    is_free: bool | None = _field("isFree")
    media_types: str | None = _field("mediaTypes")
    release_forms: list[Any] | None = _field("releaseForms")
    sent_count: int | None = _field("sentCount")
    text: str | None = _field("text")
    text_cropped: str | None = _field("textCropped")
    unsend_seconds: int | None = _field("unsendSeconds")
    viewed_count: int | None = _field("viewedCount")


@_model
class UnsendDeleteMassMessageData(Model):
    queue: UnsendDeleteMassMessageDataQueue | None = _field("queue")
    success: bool | None = _field("success")


@_model
class UnsendDeleteMassMessage(Model):
    meta: Meta | None = _field("_meta")
    data: UnsendDeleteMassMessageData | None = _field("data")
