"""Models of `add_to_story`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Media, Meta, User


@_model
class AddToStoryBodyQuestion(Body):
    color: str | Unset = _field("color")
    height: float | Unset = _field("height")
    left: float | Unset = _field("left")
    text: str | Unset = _field("text")
    top: float | Unset = _field("top")
    width: float | Unset = _field("width")


@_model
class AddToStoryBodyTextsItem(Body):
    text: str = _required("text")
    angle: float | Unset = _field("angle")
    bg_color: str | Unset = _field("bgColor")
    color: str | Unset = _field("color")
    font_family: (
        Literal["PTMono", "Roboto", "RubikBlack", "RubikMedium", "ShantellSans", "SofiaSans", "YanoneKaffeesatz"]
        | Unset
    ) = _field("fontFamily")
    font_size: float | Unset = _field("fontSize")
    font_weight: Literal[400, 500, 700] | Unset = _field("fontWeight")
    left: float | Unset = _field("left")
    scale: float | Unset = _field("scale")
    text_align: Literal["center", "left", "right"] | Unset = _field("textAlign")
    text_height: float | Unset = _field("textHeight")
    text_width: float | Unset = _field("textWidth")
    top: float | Unset = _field("top")
    type_: Literal["mention", "text"] | Unset = _field("type")
    z_index: int | Unset = _field("zIndex")


@_model
class AddToStoryBody(Body):
    media_files: Array[str] = _required("mediaFiles")
    canvas_height: int | Unset = _field("canvasHeight")
    canvas_width: int | Unset = _field("canvasWidth")
    question: AddToStoryBodyQuestion | Unset = _field("question")
    texts: Array[AddToStoryBodyTextsItem] | Unset = _field("texts")


@_model
class AddToStoryDataQuestionEntity(Model):
    created_at: datetime.datetime | None = _field("createdAt")
    id: int | None = _field("id")
    text: str | None = _field("text")


@_model
class AddToStoryDataQuestionPositions(Model):
    angle: int | None = _field("angle")
    color: str | None = _field("color")
    height: int | None = _field("height")
    left: int | None = _field("left")
    top: int | None = _field("top")
    width: int | None = _field("width")
    x: str | None = _field("x")
    y: str | None = _field("y")
    z_index: int | None = _field("zIndex")


@_model
class AddToStoryDataQuestion(Model):
    entity: AddToStoryDataQuestionEntity | None = _field("entity")
    positions: AddToStoryDataQuestionPositions | None = _field("positions")
    type_: str | None = _field("type")


@_model
class AddToStoryDataReleaseFormsItem(Model):
    id: int | None = _field("id")
    name: str | None = _field("name")
    partner_source: str | None = _field("partnerSource")
    type_: str | None = _field("type")
    user: User | None = _field("user")


@_model
class AddToStoryDataTextsItem(Model):
    angle: int | None = _field("angle")
    bg_color: str | None = _field("bgColor")
    color: str | None = _field("color")
    font_family: str | None = _field("fontFamily")
    font_size: str | None = _field("fontSize")
    font_style: str | None = _field("fontStyle")
    font_weight: int | None = _field("fontWeight")
    left: int | None = _field("left")
    scale: int | None = _field("scale")
    text: str | None = _field("text")
    text_align: str | None = _field("textAlign")
    text_height: float | None = _field("textHeight")
    text_width: int | None = _field("textWidth")
    top: int | None = _field("top")
    type_: str | None = _field("type")
    users: list[Any] | None = _field("users")
    z_index: int | None = _field("zIndex")


@_model
class AddToStoryData(Model):
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
    question: AddToStoryDataQuestion | None = _field("question")
    release_forms: list[AddToStoryDataReleaseFormsItem] | None = _field("releaseForms")
    texts: list[AddToStoryDataTextsItem] | None = _field("texts")
    tips_amount: str | None = _field("tipsAmount")
    tips_amount_raw: int | None = _field("tipsAmountRaw")
    tips_count: int | None = _field("tipsCount")
    user_id: int | None = _field("userId")
    viewers: list[Any] | None = _field("viewers")
    viewers_count: int | None = _field("viewersCount")


@_model
class AddToStory(Model):
    meta: Meta | None = _field("_meta")
    data: AddToStoryData | None = _field("data")
