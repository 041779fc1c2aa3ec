"""Models of `show_story_highlight`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Media, Meta


@model
class ShowStoryHighlightDataStoriesItemTextsItem(Model):
    angle: int | None = wire("angle")
    bg_color: str | None = wire("bgColor")
    color: str | None = wire("color")
    font_family: str | None = wire("fontFamily")
    font_size: str | None = wire("fontSize")
    font_style: str | None = wire("fontStyle")
    font_weight: int | None = wire("fontWeight")
    left: float | None = wire("left")
    scale: float | None = wire("scale")
    text: str | None = wire("text")
    text_align: str | None = wire("textAlign")
    text_height: float | None = wire("textHeight")
    text_width: float | None = wire("textWidth")
    top: float | None = wire("top")
    type_: str | None = wire("type")
    users: list[Any] | None = wire("users")
    z_index: int | None = wire("zIndex")


@model
class ShowStoryHighlightDataStoriesItem(Model):
    can_delete: bool | None = wire("canDelete")
    canvas_height: int | None = wire("canvasHeight")
    canvas_width: int | None = wire("canvasWidth")
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
    texts: list[ShowStoryHighlightDataStoriesItemTextsItem] | None = wire("texts")
    tips_amount: str | None = wire("tipsAmount")
    tips_amount_raw: int | None = wire("tipsAmountRaw")
    tips_count: int | None = wire("tipsCount")
    user_id: int | None = wire("userId")
    viewers: list[Any] | None = wire("viewers")
    viewers_count: int | None = wire("viewersCount")


@model
class ShowStoryHighlightData(Model):
    cover: str | None = wire("cover")
    cover_story_id: int | None = wire("coverStoryId")
    created_at: datetime.datetime | None = wire("createdAt")
    id: int | None = wire("id")
    stories: list[ShowStoryHighlightDataStoriesItem] | None = wire("stories")
    stories_count: int | None = wire("storiesCount")
    title: str | None = wire("title")
    user_id: int | None = wire("userId")


@model
class ShowStoryHighlight(Model):
    meta: Meta | None = wire("_meta")
    data: ShowStoryHighlightData | None = wire("data")
