from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import ANYTHING, ListOf, Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.send_post_body_block_banned_words import SendPostBodyBlockBannedWords
    from ..models.send_post_body_voting_type import SendPostBodyVotingType


@define(eq=False, repr=False, kw_only=True)
class SendPostBody(Model):
    text: str = wire("text", check=str, required=True)
    block_banned_words: SendPostBodyBlockBannedWords | Unset = wire(
        "blockBannedWords", check=("replace_soften", "risky", "strict_ban")
    )
    expire_days: int | Unset = wire("expireDays", check=int)
    fund_raising_target_amount: int | Unset = wire("fundRaisingTargetAmount", check=int)
    fund_raising_tips_presets: list[str] | Unset = wire("fundRaisingTipsPresets", check=ListOf(str))
    label_ids: str | Unset = wire("labelIds", check=str)
    media_files: list[Any] | Unset = wire("mediaFiles", check=ListOf(ANYTHING))
    previews: list[Any] | Unset = wire("previews", check=ListOf(ANYTHING))
    rf_tag: str | Unset = wire("rfTag", check=str)
    save_for_later: bool | Unset = wire("saveForLater", check=bool)
    scheduled_date: str | Unset = wire("scheduledDate", check=str)
    voting_correct_index: int | Unset = wire("votingCorrectIndex", check=int)
    voting_due: int | Unset = wire("votingDue", check=int)
    voting_options: list[str] | Unset = wire("votingOptions", check=ListOf(str))
    voting_type: SendPostBodyVotingType | Unset = wire("votingType", check=("poll", "quiz"))
