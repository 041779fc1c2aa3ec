"""Models of `update_mass_message`."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class UpdateMassMessageBody(Body):
    account: str = needed("account")
    text: str = needed("text")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Enum | Unset = wire("blockBannedWords")
    giphy_id: str | Unset = wire("giphyId")
    locked_text: bool | Unset = wire("lockedText")
    media_files: Array[str] | Unset = wire("mediaFiles")
    previews: Array[str] | Unset = wire("previews")
    price: float | Unset = wire("price")
    scheduled_date: str | Unset = wire("scheduledDate")
    user_ids: Array[str] | Unset = wire("userIds")
    user_lists: Array[str] | Unset = wire("userLists")


@model
class UpdateMassMessageData(Model):
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
class UpdateMassMessage(Model):
    meta: Meta | None = wire("_meta")
    data: UpdateMassMessageData | None = wire("data")
