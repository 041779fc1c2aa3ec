"""Models of `send_post`."""

from __future__ import annotations

import datetime
from typing import Any, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class SendPostBody(Body):
    text: str = _required("text")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = _field("blockBannedWords")
    expire_days: int | Unset = _field("expireDays")
    fund_raising_target_amount: int | Unset = _field("fundRaisingTargetAmount")
    fund_raising_tips_presets: Array[str] | Unset = _field("fundRaisingTipsPresets")
    label_ids: str | Unset = _field("labelIds")
    media_files: Array[Any] | Unset = _field("mediaFiles")
    previews: Array[Any] | Unset = _field("previews")
    rf_tag: str | Unset = _field("rfTag")
    save_for_later: bool | Unset = _field("saveForLater")
    scheduled_date: str | Unset = _field("scheduledDate")
    voting_correct_index: int | Unset = _field("votingCorrectIndex")
    voting_due: int | Unset = _field("votingDue")
    voting_options: Array[str] | Unset = _field("votingOptions")
    voting_type: Literal["poll", "quiz"] | Unset = _field("votingType")


@_model
class SendPostData(Model):
    author: _models.shared.User | None = _field("author")
    can_comment: bool | None = _field("canComment")
    can_delete: bool | None = _field("canDelete")
    can_edit: bool | None = _field("canEdit")
    can_toggle_favorite: bool | None = _field("canToggleFavorite")
    can_view_media: bool | None = _field("canViewMedia")
    id: int | None = _field("id")
    is_markdown_disabled: bool | None = _field("isMarkdownDisabled")
    is_opened: bool | None = _field("isOpened")
    media: list[_models.shared.Media] | None = _field("media")
    media_count: int | None = _field("mediaCount")
    posted_at: datetime.datetime | None = _field("postedAt")
    posted_at_precise: str | None = _field("postedAtPrecise")
    raw_text: str | None = _field("rawText")
    response_type: str | None = _field("responseType")
    text: str | None = _field("text")
    tips_amount: str | None = _field("tipsAmount")


@_model
class SendPost(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: SendPostData | None = _field("data")
