"""Models of `show_story`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Media, Meta


@_model
class ShowStoryData(Model):
    can_delete: bool | None = _field("canDelete")
    comments_count: int | None = _field("commentsCount")
    created_at: datetime.datetime | None = _field("createdAt")
    has_post: bool | None = _field("hasPost")
    id: int | None = _field("id")
    is_highlight_cover: bool | None = _field("isHighlightCover")
    is_last_in_highlight: bool | None = _field("isLastInHighlight")
    is_ready: bool | None = _field("isReady")
    is_watched: bool | None = _field("isWatched")
    likes_count: int | None = _field("likesCount")
    media: list[Media] | None = _field("media")
    question: str | None = _field("question")
    release_forms: list[Any] | None = _field("releaseForms")
    tips_amount: str | None = _field("tipsAmount")
    tips_amount_raw: int | None = _field("tipsAmountRaw")
    tips_count: int | None = _field("tipsCount")
    user_id: int | None = _field("userId")
    viewers: list[Any] | None = _field("viewers")
    viewers_count: int | None = _field("viewersCount")


@_model
class ShowStory(Model):
    meta: Meta | None = _field("_meta")
    data: ShowStoryData | None = _field("data")
