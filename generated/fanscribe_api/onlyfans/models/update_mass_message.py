"""Models of `update_mass_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta


@_model
class UpdateMassMessageBody(Body):
    account: str = _required("account")
    text: str = _required("text")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = _field("blockBannedWords")
    giphy_id: str | Unset = _field("giphyId")
    locked_text: bool | Unset = _field("lockedText")
    media_files: Array[str] | Unset = _field("mediaFiles")
    previews: Array[str] | Unset = _field("previews")
    price: float | Unset = _field("price")
    scheduled_date: str | Unset = _field("scheduledDate")
    user_ids: Array[str] | Unset = _field("userIds")
    user_lists: Array[str] | Unset = _field("userLists")


@_model
class UpdateMassMessageData(Model):
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
class UpdateMassMessage(Model):
    meta: Meta | None = _field("_meta")
    data: UpdateMassMessageData | None = _field("data")
