"""Models of `add_to_story`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Media, Meta, User


@define(eq=False, repr=False, kw_only=True)
class AddToStoryBodyQuestion(Body):
    color: str | Unset = wire("color")
    height: float | Unset = wire("height")
    left: float | Unset = wire("left")
    text: str | Unset = wire("text")
    top: float | Unset = wire("top")
    width: float | Unset = wire("width")


@define(eq=False, repr=False, kw_only=True)
class AddToStoryBodyTextsItem(Body):
    text: str = wire("text", required=True)
    angle: float | Unset = wire("angle")
    bg_color: str | Unset = wire("bgColor")
    color: str | Unset = wire("color")
    font_family: (
        Literal["PTMono", "Roboto", "RubikBlack", "RubikMedium", "ShantellSans", "SofiaSans", "YanoneKaffeesatz"]
        | Unset
    ) = wire("fontFamily")
    font_size: float | Unset = wire("fontSize")
    font_weight: Literal[400, 500, 700] | Unset = wire("fontWeight")
    left: float | Unset = wire("left")
    scale: float | Unset = wire("scale")
    text_align: Literal["center", "left", "right"] | Unset = wire("textAlign")
    text_height: float | Unset = wire("textHeight")
    text_width: float | Unset = wire("textWidth")
    top: float | Unset = wire("top")
    type_: Literal["mention", "text"] | Unset = wire("type")
    z_index: int | Unset = wire("zIndex")


@define(eq=False, repr=False, kw_only=True)
class AddToStoryBody(Body):
    media_files: list[str] = wire("mediaFiles", required=True)
    canvas_height: int | Unset = wire("canvasHeight")
    canvas_width: int | Unset = wire("canvasWidth")
    question: AddToStoryBodyQuestion | Unset = wire("question")
    texts: list[AddToStoryBodyTextsItem] | Unset = wire("texts")


@define(eq=False, repr=False, kw_only=True)
class AddToStoryDataQuestionEntity(Model):
    created_at: datetime.datetime | Unset = wire("createdAt")
    id: int | Unset = wire("id")
    text: str | Unset = wire("text")


@define(eq=False, repr=False, kw_only=True)
class AddToStoryDataQuestionPositions(Model):
    angle: int | Unset = wire("angle")
    color: str | Unset = wire("color")
    height: int | Unset = wire("height")
    left: int | Unset = wire("left")
    top: int | Unset = wire("top")
    width: int | Unset = wire("width")
    x: str | Unset = wire("x")
    y: str | Unset = wire("y")
    z_index: int | Unset = wire("zIndex")


@define(eq=False, repr=False, kw_only=True)
class AddToStoryDataQuestion(Model):
    entity: AddToStoryDataQuestionEntity | Unset = wire("entity")
    positions: AddToStoryDataQuestionPositions | Unset = wire("positions")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class AddToStoryDataReleaseFormsItem(Model):
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
    partner_source: str | Unset = wire("partnerSource")
    type_: str | Unset = wire("type")
    user: User | Unset = wire("user")


@define(eq=False, repr=False, kw_only=True)
class AddToStoryDataTextsItem(Model):
    angle: int | Unset = wire("angle")
    bg_color: str | Unset = wire("bgColor")
    color: str | Unset = wire("color")
    font_family: str | Unset = wire("fontFamily")
    font_size: str | Unset = wire("fontSize")
    font_style: str | Unset = wire("fontStyle")
    font_weight: int | Unset = wire("fontWeight")
    left: int | Unset = wire("left")
    scale: int | Unset = wire("scale")
    text: str | Unset = wire("text")
    text_align: str | Unset = wire("textAlign")
    text_height: float | Unset = wire("textHeight")
    text_width: int | Unset = wire("textWidth")
    top: int | Unset = wire("top")
    type_: str | Unset = wire("type")
    users: list[Any] | Unset = wire("users")
    z_index: int | Unset = wire("zIndex")


@define(eq=False, repr=False, kw_only=True)
class AddToStoryData(Model):
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
    question: AddToStoryDataQuestion | Unset = wire("question")
    release_forms: list[AddToStoryDataReleaseFormsItem] | Unset = wire("releaseForms")
    texts: list[AddToStoryDataTextsItem] | Unset = wire("texts")
    tips_amount: str | Unset = wire("tipsAmount")
    tips_amount_raw: int | Unset = wire("tipsAmountRaw")
    tips_count: int | Unset = wire("tipsCount")
    user_id: int | Unset = wire("userId")
    viewers: list[Any] | Unset = wire("viewers")
    viewers_count: int | Unset = wire("viewersCount")


@define(eq=False, repr=False, kw_only=True)
class AddToStory(Model):
    meta: Meta | Unset = wire("_meta")
    data: AddToStoryData | Unset = wire("data")
