"""Models of `show_story_highlight`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Media, Meta


@_model
class ShowStoryHighlightDataStoriesItemTextsItem(Model):
    angle: int | None = _field("angle")
    bg_color: str | None = _field("bgColor")
    color: str | None = _field("color")
    font_family: str | None = _field("fontFamily")
    font_size: str | None = _field("fontSize")
    font_style: str | None = _field("fontStyle")
    font_weight: int | None = _field("fontWeight")
    left: float | None = _field("left")
    scale: float | None = _field("scale")
    text: str | None = _field("text")
    text_align: str | None = _field("textAlign")
    text_height: float | None = _field("textHeight")
    text_width: float | None = _field("textWidth")
    top: float | None = _field("top")
    type_: str | None = _field("type")
    users: list[Any] | None = _field("users")
    z_index: int | None = _field("zIndex")


@_model
class ShowStoryHighlightDataStoriesItem(Model):
    can_delete: bool | None = _field("canDelete")
    canvas_height: int | None = _field("canvasHeight")
    canvas_width: int | None = _field("canvasWidth")
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
    texts: list[ShowStoryHighlightDataStoriesItemTextsItem] | None = _field("texts")
    tips_amount: str | None = _field("tipsAmount")
    tips_amount_raw: int | None = _field("tipsAmountRaw")
    tips_count: int | None = _field("tipsCount")
    user_id: int | None = _field("userId")
    viewers: list[Any] | None = _field("viewers")
    viewers_count: int | None = _field("viewersCount")


@_model
class ShowStoryHighlightData(Model):
    cover: str | None = _field("cover")
    cover_story_id: int | None = _field("coverStoryId")
    created_at: datetime.datetime | None = _field("createdAt")
    id: int | None = _field("id")
    stories: list[ShowStoryHighlightDataStoriesItem] | None = _field("stories")
    stories_count: int | None = _field("storiesCount")
    title: str | None = _field("title")
    user_id: int | None = _field("userId")


@_model
class ShowStoryHighlight(Model):
    meta: Meta | None = _field("_meta")
    data: ShowStoryHighlightData | None = _field("data")
