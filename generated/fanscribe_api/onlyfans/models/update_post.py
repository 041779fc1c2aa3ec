"""Models of `update_post`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body
from ...runtime.types import Array, Unset


@_model
class UpdatePostBody(Body):
    account: str = _required("account")
    text: str = _required("text")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = _field("blockBannedWords")
    expire_days: int | Unset = _field("expireDays")
    fund_raising_target_amount: int | Unset = _field("fundRaisingTargetAmount")
    fund_raising_tips_presets: Array[str] | Unset = _field("fundRaisingTipsPresets")
    label_ids: str | Unset = _field("labelIds")
    media_files: str | Unset = _field("mediaFiles")
    price: int | Unset = _field("price")
    rf_tag: str | Unset = _field("rfTag")
    save_for_later: bool | Unset = _field("saveForLater")
    scheduled_date: str | Unset = _field("scheduledDate")
    voting_correct_index: int | Unset = _field("votingCorrectIndex")
    voting_due: int | Unset = _field("votingDue")
    voting_options: Array[str] | Unset = _field("votingOptions")
    voting_type: Literal["poll", "quiz"] | Unset = _field("votingType")
