"""Models of `update_post`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body
from ...runtime.types import Unset


@model
class UpdatePostBody(Body):
    account: str = needed("account")
    text: str = needed("text")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = wire("blockBannedWords")
    expire_days: int | Unset = wire("expireDays")
    fund_raising_target_amount: int | Unset = wire("fundRaisingTargetAmount")
    fund_raising_tips_presets: list[str] | Unset = wire("fundRaisingTipsPresets")
    label_ids: str | Unset = wire("labelIds")
    media_files: str | Unset = wire("mediaFiles")
    price: int | Unset = wire("price")
    rf_tag: str | Unset = wire("rfTag")
    save_for_later: bool | Unset = wire("saveForLater")
    scheduled_date: str | Unset = wire("scheduledDate")
    voting_correct_index: int | Unset = wire("votingCorrectIndex")
    voting_due: int | Unset = wire("votingDue")
    voting_options: list[str] | Unset = wire("votingOptions")
    voting_type: Literal["poll", "quiz"] | Unset = wire("votingType")
