"""Models of `show_story_highlight`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Media, Meta


@define(eq=False, repr=False, kw_only=True)
class ShowStoryHighlightDataStoriesItemTextsItem(Model):
    angle: int | Unset = wire("angle")
    bg_color: str | Unset = wire("bgColor")
    color: str | Unset = wire("color")
    font_family: str | Unset = wire("fontFamily")
    font_size: str | Unset = wire("fontSize")
    font_style: str | Unset = wire("fontStyle")
    font_weight: int | Unset = wire("fontWeight")
    left: float | Unset = wire("left")
    scale: float | Unset = wire("scale")
    text: str | Unset = wire("text")
    text_align: str | Unset = wire("textAlign")
    text_height: float | Unset = wire("textHeight")
    text_width: float | Unset = wire("textWidth")
    top: float | Unset = wire("top")
    type_: str | Unset = wire("type")
    users: list[Any] | Unset = wire("users")
    z_index: int | Unset = wire("zIndex")


@define(eq=False, repr=False, kw_only=True)
class ShowStoryHighlightDataStoriesItem(Model):
    can_delete: bool | Unset = wire("canDelete")
    canvas_height: int | Unset = wire("canvasHeight")
    canvas_width: int | Unset = wire("canvasWidth")
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
    texts: list[ShowStoryHighlightDataStoriesItemTextsItem] | Unset = wire("texts")
    tips_amount: str | Unset = wire("tipsAmount")
    tips_amount_raw: int | Unset = wire("tipsAmountRaw")
    tips_count: int | Unset = wire("tipsCount")
    user_id: int | Unset = wire("userId")
    viewers: list[Any] | Unset = wire("viewers")
    viewers_count: int | Unset = wire("viewersCount")


@define(eq=False, repr=False, kw_only=True)
class ShowStoryHighlightData(Model):
    cover: str | Unset = wire("cover")
    cover_story_id: int | Unset = wire("coverStoryId")
    created_at: datetime.datetime | Unset = wire("createdAt")
    id: int | Unset = wire("id")
    stories: list[ShowStoryHighlightDataStoriesItem] | Unset = wire("stories")
    stories_count: int | Unset = wire("storiesCount")
    title: str | Unset = wire("title")
    user_id: int | Unset = wire("userId")


@define(eq=False, repr=False, kw_only=True)
class ShowStoryHighlight(Model):
    meta: Meta | Unset = wire("_meta")
    data: ShowStoryHighlightData | Unset = wire("data")
