"""Models of `show_story`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Media, Meta


@model
class ShowStoryData(Model):
    can_delete: bool | None = wire("canDelete")
    comments_count: int | None = wire("commentsCount")
    created_at: datetime.datetime | None = wire("createdAt")
    has_post: bool | None = wire("hasPost")
    id: int | None = wire("id")
    is_highlight_cover: bool | None = wire("isHighlightCover")
    is_last_in_highlight: bool | None = wire("isLastInHighlight")
    is_ready: bool | None = wire("isReady")
    is_watched: bool | None = wire("isWatched")
    likes_count: int | None = wire("likesCount")
    media: list[Media] | None = wire("media")
    question: str | None = wire("question")
    release_forms: list[Any] | None = wire("releaseForms")
    tips_amount: str | None = wire("tipsAmount")
    tips_amount_raw: int | None = wire("tipsAmountRaw")
    tips_count: int | None = wire("tipsCount")
    user_id: int | None = wire("userId")
    viewers: list[Any] | None = wire("viewers")
    viewers_count: int | None = wire("viewersCount")


@model
class ShowStory(Model):
    meta: Meta | None = wire("_meta")
    data: ShowStoryData | None = wire("data")
