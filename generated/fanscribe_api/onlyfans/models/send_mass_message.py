"""Models of `send_mass_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class SendMassMessageBody(Body):
    text: str = wire("text", required=True)
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = wire("blockBannedWords")
    excluded_lists: list[str] | Unset = wire("excludedLists")
    giphy_id: str | Unset = wire("giphyId")
    locked_text: bool | Unset = wire("lockedText")
    media_files: list[Any] | Unset = wire("mediaFiles")
    previews: list[Any] | Unset = wire("previews")
    price: float | Unset = wire("price")
    rf_guest: str | Unset = wire("rfGuest")
    rf_partner: str | Unset = wire("rfPartner")
    rf_tag: str | Unset = wire("rfTag")
    save_for_later: bool | Unset = wire("saveForLater")
    scheduled_date: str | Unset = wire("scheduledDate")
    subscribed_within_last_days: int | Unset = wire("subscribedWithinLastDays")
    user_ids: list[str] | Unset = wire("userIds")
    user_lists: list[str] | Unset = wire("userLists")


@define(eq=False, repr=False, kw_only=True)
class SendMassMessageData(Model):
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
class SendMassMessage(Model):
    meta: Meta | Unset = wire("_meta")
    data: SendMassMessageData | Unset = wire("data")
