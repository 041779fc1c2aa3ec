"""Models of `send_post`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Media, Meta, User


@define(eq=False, repr=False, kw_only=True)
class SendPostBody(Body):
    text: str = wire("text", required=True)
    block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = wire("blockBannedWords")
    expire_days: int | Unset = wire("expireDays")
    fund_raising_target_amount: int | Unset = wire("fundRaisingTargetAmount")
    fund_raising_tips_presets: list[str] | Unset = wire("fundRaisingTipsPresets")
    label_ids: str | Unset = wire("labelIds")
    media_files: list[Any] | Unset = wire("mediaFiles")
    previews: list[Any] | Unset = wire("previews")
    rf_tag: str | Unset = wire("rfTag")
    save_for_later: bool | Unset = wire("saveForLater")
    scheduled_date: str | Unset = wire("scheduledDate")
    voting_correct_index: int | Unset = wire("votingCorrectIndex")
    voting_due: int | Unset = wire("votingDue")
    voting_options: list[str] | Unset = wire("votingOptions")
    voting_type: Literal["poll", "quiz"] | Unset = wire("votingType")


@define(eq=False, repr=False, kw_only=True)
class SendPostData(Model):
    author: User | Unset = wire("author")
    can_comment: bool | Unset = wire("canComment")
    can_delete: bool | Unset = wire("canDelete")
    can_edit: bool | Unset = wire("canEdit")
    can_toggle_favorite: bool | Unset = wire("canToggleFavorite")
    can_view_media: bool | Unset = wire("canViewMedia")
    id: int | Unset = wire("id")
    is_markdown_disabled: bool | Unset = wire("isMarkdownDisabled")
    is_opened: bool | Unset = wire("isOpened")
    media: list[Media] | Unset = wire("media")
    media_count: int | Unset = wire("mediaCount")
    posted_at: datetime.datetime | Unset = wire("postedAt")
    posted_at_precise: str | Unset = wire("postedAtPrecise")
    raw_text: str | Unset = wire("rawText")
    response_type: str | Unset = wire("responseType")
    text: str | Unset = wire("text")
    tips_amount: str | Unset = wire("tipsAmount")


@define(eq=False, repr=False, kw_only=True)
class SendPost(Model):
    meta: Meta | Unset = wire("_meta")
    data: SendPostData | Unset = wire("data")
