"""Models of `update_post`."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body
from ...runtime.types import Array, Unset


@model
class UpdatePostBody(Body):
    account: str = needed("account")
    text: str = needed("text")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Enum | Unset = wire("blockBannedWords")
    expire_days: int | Unset = wire("expireDays")
    fund_raising_target_amount: int | Unset = wire("fundRaisingTargetAmount")
    fund_raising_tips_presets: Array[str] | Unset = wire("fundRaisingTipsPresets")
    label_ids: str | Unset = wire("labelIds")
    media_files: str | Unset = wire("mediaFiles")
    price: int | Unset = wire("price")
    rf_tag: str | Unset = wire("rfTag")
    save_for_later: bool | Unset = wire("saveForLater")
    scheduled_date: str | Unset = wire("scheduledDate")
    voting_correct_index: int | Unset = wire("votingCorrectIndex")
    voting_due: int | Unset = wire("votingDue")
    voting_options: Array[str] | Unset = wire("votingOptions")
    voting_type: Literal["poll", "quiz"] | Enum | Unset = wire("votingType")
