from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import ANYTHING, ListOf, Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.send_message_body_block_banned_words import SendMessageBodyBlockBannedWords


@define(eq=False, repr=False, kw_only=True)
class SendMessageBody(Model):
    account: str = wire("account", check=str, required=True)
    idempotency_key: str | Unset = wire("Idempotency-Key", check=str)
    block_banned_words: SendMessageBodyBlockBannedWords | Unset = wire(
        "blockBannedWords", check=("replace_soften", "risky", "strict_ban")
    )
    giphy_id: str | Unset = wire("giphyId", check=str)
    locked_text: bool | Unset = wire("lockedText", check=bool)
    media_files: list[Any] | Unset = wire("mediaFiles", check=ListOf(ANYTHING))
    previews: list[Any] | Unset = wire("previews", check=ListOf(ANYTHING))
    price: float | Unset = wire("price", check=float)
    reply_to_message_id: int | Unset = wire("replyToMessageId", check=int)
    rf_guest: str | Unset = wire("rfGuest", check=str)
    rf_partner: str | Unset = wire("rfPartner", check=str)
    rf_tag: str | Unset = wire("rfTag", check=str)
    text: str | Unset = wire("text", check=str)
