from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import ListOf, Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.update_mass_message_body_block_banned_words import UpdateMassMessageBodyBlockBannedWords


@define(eq=False, repr=False, kw_only=True)
class UpdateMassMessageBody(Model):
    account: str = wire("account", check=str, required=True)
    text: str = wire("text", check=str, required=True)
    block_banned_words: UpdateMassMessageBodyBlockBannedWords | Unset = wire(
        "blockBannedWords", check=("replace_soften", "risky", "strict_ban")
    )
    giphy_id: str | Unset = wire("giphyId", check=str)
    locked_text: bool | Unset = wire("lockedText", check=bool)
    media_files: list[str] | Unset = wire("mediaFiles", check=ListOf(str))
    previews: list[str] | Unset = wire("previews", check=ListOf(str))
    price: float | Unset = wire("price", check=float)
    scheduled_date: str | Unset = wire("scheduledDate", check=str)
    user_ids: list[str] | Unset = wire("userIds", check=ListOf(str))
    user_lists: list[str] | Unset = wire("userLists", check=ListOf(str))
