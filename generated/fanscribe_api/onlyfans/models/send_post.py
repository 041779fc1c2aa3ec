"""Models of `send_post`."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Media, Meta, User


@model
class SendPostBody(Body):
    text: str = needed("text")
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Enum | Unset = wire("blockBannedWords")
    expire_days: int | Unset = wire("expireDays")
    fund_raising_target_amount: int | Unset = wire("fundRaisingTargetAmount")
    fund_raising_tips_presets: Array[str] | Unset = wire("fundRaisingTipsPresets")
    label_ids: str | Unset = wire("labelIds")
    media_files: Array[Any] | Unset = wire("mediaFiles")
    previews: Array[Any] | Unset = wire("previews")
    rf_tag: str | Unset = wire("rfTag")
    save_for_later: bool | Unset = wire("saveForLater")
    scheduled_date: str | Unset = wire("scheduledDate")
    voting_correct_index: int | Unset = wire("votingCorrectIndex")
    voting_due: int | Unset = wire("votingDue")
    voting_options: Array[str] | Unset = wire("votingOptions")
    voting_type: Literal["poll", "quiz"] | Enum | Unset = wire("votingType")


@model
class SendPostData(Model):
    author: User | None = wire("author")
    can_comment: bool | None = wire("canComment")
    can_delete: bool | None = wire("canDelete")
    can_edit: bool | None = wire("canEdit")
    can_toggle_favorite: bool | None = wire("canToggleFavorite")
    can_view_media: bool | None = wire("canViewMedia")
    id: int | None = wire("id")
    is_markdown_disabled: bool | None = wire("isMarkdownDisabled")
    is_opened: bool | None = wire("isOpened")
    media: list[Media] | None = wire("media")
    media_count: int | None = wire("mediaCount")
    posted_at: datetime.datetime | None = wire("postedAt")
    posted_at_precise: str | None = wire("postedAtPrecise")
    raw_text: str | None = wire("rawText")
    response_type: str | None = wire("responseType")
    text: str | None = wire("text")
    tips_amount: str | None = wire("tipsAmount")


@model
class SendPost(Model):
    meta: Meta | None = wire("_meta")
    data: SendPostData | None = wire("data")
