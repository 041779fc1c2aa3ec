"""Models of `add_to_story`."""

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
class AddToStoryBodyQuestion(Body):
    color: str | Unset = wire("color")
    height: float | Unset = wire("height")
    left: float | Unset = wire("left")
    text: str | Unset = wire("text")
    top: float | Unset = wire("top")
    width: float | Unset = wire("width")


@model
class AddToStoryBodyTextsItem(Body):
    text: str = needed("text")
    angle: float | Unset = wire("angle")
    bg_color: str | Unset = wire("bgColor")
    color: str | Unset = wire("color")
    font_family: (
        Literal["PTMono", "Roboto", "RubikBlack", "RubikMedium", "ShantellSans", "SofiaSans", "YanoneKaffeesatz"]
        | Enum
        | Unset
    ) = wire("fontFamily")
    font_size: float | Unset = wire("fontSize")
    font_weight: Literal[400, 500, 700] | Enum | Unset = wire("fontWeight")
    left: float | Unset = wire("left")
    scale: float | Unset = wire("scale")
    text_align: Literal["center", "left", "right"] | Enum | Unset = wire("textAlign")
    text_height: float | Unset = wire("textHeight")
    text_width: float | Unset = wire("textWidth")
    top: float | Unset = wire("top")
    type_: Literal["mention", "text"] | Enum | Unset = wire("type")
    z_index: int | Unset = wire("zIndex")


@model
class AddToStoryBody(Body):
    media_files: Array[str] = needed("mediaFiles")
    canvas_height: int | Unset = wire("canvasHeight")
    canvas_width: int | Unset = wire("canvasWidth")
    question: AddToStoryBodyQuestion | Unset = wire("question")
    texts: Array[AddToStoryBodyTextsItem] | Unset = wire("texts")


@model
class AddToStoryDataQuestionEntity(Model):
    created_at: datetime.datetime | None = wire("createdAt")
    id: int | None = wire("id")
    text: str | None = wire("text")


@model
class AddToStoryDataQuestionPositions(Model):
    angle: int | None = wire("angle")
    color: str | None = wire("color")
    height: int | None = wire("height")
    left: int | None = wire("left")
    top: int | None = wire("top")
    width: int | None = wire("width")
    x: str | None = wire("x")
    y: str | None = wire("y")
    z_index: int | None = wire("zIndex")


@model
class AddToStoryDataQuestion(Model):
    entity: AddToStoryDataQuestionEntity | None = wire("entity")
    positions: AddToStoryDataQuestionPositions | None = wire("positions")
    type_: str | None = wire("type")


@model
class AddToStoryDataReleaseFormsItem(Model):
    id: int | None = wire("id")
    name: str | None = wire("name")
    partner_source: str | None = wire("partnerSource")
    type_: str | None = wire("type")
    user: User | None = wire("user")


@model
class AddToStoryDataTextsItem(Model):
    angle: int | None = wire("angle")
    bg_color: str | None = wire("bgColor")
    color: str | None = wire("color")
    font_family: str | None = wire("fontFamily")
    font_size: str | None = wire("fontSize")
    font_style: str | None = wire("fontStyle")
    font_weight: int | None = wire("fontWeight")
    left: int | None = wire("left")
    scale: int | None = wire("scale")
    text: str | None = wire("text")
    text_align: str | None = wire("textAlign")
    text_height: float | None = wire("textHeight")
    text_width: int | None = wire("textWidth")
    top: int | None = wire("top")
    type_: str | None = wire("type")
    users: list[Any] | None = wire("users")
    z_index: int | None = wire("zIndex")


@model
class AddToStoryData(Model):
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
    question: AddToStoryDataQuestion | None = wire("question")
    release_forms: list[AddToStoryDataReleaseFormsItem] | None = wire("releaseForms")
    texts: list[AddToStoryDataTextsItem] | None = wire("texts")
    tips_amount: str | None = wire("tipsAmount")
    tips_amount_raw: int | None = wire("tipsAmountRaw")
    tips_count: int | None = wire("tipsCount")
    user_id: int | None = wire("userId")
    viewers: list[Any] | None = wire("viewers")
    viewers_count: int | None = wire("viewersCount")


@model
class AddToStory(Model):
    meta: Meta | None = wire("_meta")
    data: AddToStoryData | None = wire("data")
