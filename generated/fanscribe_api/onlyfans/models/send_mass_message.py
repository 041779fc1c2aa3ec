"""Models of `send_mass_message`."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class SendMassMessageBody(Body):
    text: str = needed("text")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Enum | Unset = wire("blockBannedWords")
    excluded_lists: Array[str] | Unset = wire("excludedLists")
    giphy_id: str | Unset = wire("giphyId")
    locked_text: bool | Unset = wire("lockedText")
    media_files: Array[Any] | Unset = wire("mediaFiles")
    previews: Array[Any] | Unset = wire("previews")
    price: float | Unset = wire("price")
    rf_guest: str | Unset = wire("rfGuest")
    rf_partner: str | Unset = wire("rfPartner")
    rf_tag: str | Unset = wire("rfTag")
    save_for_later: bool | Unset = wire("saveForLater")
    scheduled_date: str | Unset = wire("scheduledDate")
    subscribed_within_last_days: int | Unset = wire("subscribedWithinLastDays")
    user_ids: Array[str] | Unset = wire("userIds")
    user_lists: Array[str] | Unset = wire("userLists")


@model
class SendMassMessageData(Model):
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
class SendMassMessage(Model):
    meta: Meta | None = wire("_meta")
    data: SendMassMessageData | None = wire("data")
