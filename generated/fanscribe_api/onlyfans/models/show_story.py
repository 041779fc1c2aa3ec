"""Models of `show_story`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Media, Meta


@define(eq=False, repr=False, kw_only=True)
class ShowStoryData(Model):
    can_delete: bool | Unset = wire("canDelete")
    comments_count: int | Unset = wire("commentsCount")
    created_at: datetime.datetime | Unset = wire("createdAt")
    has_post: bool | Unset = wire("hasPost")
    id: int | Unset = wire("id")
    is_highlight_cover: bool | Unset = wire("isHighlightCover")
    is_last_in_highlight: bool | Unset = wire("isLastInHighlight")
    is_ready: bool | Unset = wire("isReady")
    is_watched: bool | Unset = wire("isWatched")
    likes_count: int | Unset = wire("likesCount")
    media: list[Media] | Unset = wire("media")
    question: str | Unset = wire("question")
    release_forms: list[Any] | Unset = wire("releaseForms")
    tips_amount: str | Unset = wire("tipsAmount")
    tips_amount_raw: int | Unset = wire("tipsAmountRaw")
    tips_count: int | Unset = wire("tipsCount")
    user_id: int | Unset = wire("userId")
    viewers: list[Any] | Unset = wire("viewers")
    viewers_count: int | Unset = wire("viewersCount")


@define(eq=False, repr=False, kw_only=True)
class ShowStory(Model):
    meta: Meta | Unset = wire("_meta")
    data: ShowStoryData | Unset = wire("data")
