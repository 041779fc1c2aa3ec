from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import ListOf, Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.update_post_body_block_banned_words import UpdatePostBodyBlockBannedWords
    from ..models.update_post_body_voting_type import UpdatePostBodyVotingType


@define(eq=False, repr=False, kw_only=True)
class UpdatePostBody(Model):
    account: str = wire("account", check=str, required=True)
    text: str = wire("text", check=str, required=True)
    block_banned_words: UpdatePostBodyBlockBannedWords | Unset = wire(
        "blockBannedWords", check=("replace_soften", "risky", "strict_ban")
    )
    expire_days: int | Unset = wire("expireDays", check=int)
    fund_raising_target_amount: int | Unset = wire("fundRaisingTargetAmount", check=int)
    fund_raising_tips_presets: list[str] | Unset = wire("fundRaisingTipsPresets", check=ListOf(str))
    label_ids: str | Unset = wire("labelIds", check=str)
    media_files: str | Unset = wire("mediaFiles", check=str)
    price: int | Unset = wire("price", check=int)
    rf_tag: str | Unset = wire("rfTag", check=str)
    save_for_later: bool | Unset = wire("saveForLater", check=bool)
    scheduled_date: str | Unset = wire("scheduledDate", check=str)
    voting_correct_index: int | Unset = wire("votingCorrectIndex", check=int)
    voting_due: int | Unset = wire("votingDue", check=int)
    voting_options: list[str] | Unset = wire("votingOptions", check=ListOf(str))
    voting_type: UpdatePostBodyVotingType | Unset = wire("votingType", check=("poll", "quiz"))
