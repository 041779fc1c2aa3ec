from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import ANYTHING, ListOf, Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.send_mass_message_body_block_banned_words import SendMassMessageBodyBlockBannedWords


@define(eq=False, repr=False, kw_only=True)
class SendMassMessageBody(Model):
    text: str = wire("text", check=str, required=True)
    block_banned_words: SendMassMessageBodyBlockBannedWords | Unset = wire(
        "blockBannedWords", check=("replace_soften", "risky", "strict_ban")
    )
    excluded_lists: list[str] | Unset = wire("excludedLists", check=ListOf(str))
    giphy_id: str | Unset = wire("giphyId", check=str)
    locked_text: bool | Unset = wire("lockedText", check=bool)
    media_files: list[Any] | Unset = wire("mediaFiles", check=ListOf(ANYTHING))
    previews: list[Any] | Unset = wire("previews", check=ListOf(ANYTHING))
    price: float | Unset = wire("price", check=float)
    rf_guest: str | Unset = wire("rfGuest", check=str)
    rf_partner: str | Unset = wire("rfPartner", check=str)
    rf_tag: str | Unset = wire("rfTag", check=str)
    save_for_later: bool | Unset = wire("saveForLater", check=bool)
    scheduled_date: str | Unset = wire("scheduledDate", check=str)
    subscribed_within_last_days: int | Unset = wire("subscribedWithinLastDays", check=int)
    user_ids: list[str] | Unset = wire("userIds", check=ListOf(str))
    user_lists: list[str] | Unset = wire("userLists", check=ListOf(str))
