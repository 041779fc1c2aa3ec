"""Models of `update_mass_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class UpdateMassMessageBody(Body):
    account: str = wire("account", required=True)
    text: str = wire("text", required=True)
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = wire("blockBannedWords")
    giphy_id: str | Unset = wire("giphyId")
    locked_text: bool | Unset = wire("lockedText")
    media_files: list[str] | Unset = wire("mediaFiles")
    previews: list[str] | Unset = wire("previews")
    price: float | Unset = wire("price")
    scheduled_date: str | Unset = wire("scheduledDate")
    user_ids: list[str] | Unset = wire("userIds")
    user_lists: list[str] | Unset = wire("userLists")


@define(eq=False, repr=False, kw_only=True)
class UpdateMassMessageData(Model):
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
class UpdateMassMessage(Model):
    meta: Meta | Unset = wire("_meta")
    data: UpdateMassMessageData | Unset = wire("data")
