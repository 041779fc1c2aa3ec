"""Story, a model that several operations share."""

from __future__ import annotations

import datetime
from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class StoryQuestionType0Entity(Model):
    created_at: datetime.datetime | None = _field("createdAt")
    id: int | None = _field("id")
    text: str | None = _field("text")


@_model
class StoryQuestionType0Positions(Model):
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
class StoryQuestion(Model):
    entity: StoryQuestionType0Entity | None = _field("entity")
    positions: StoryQuestionType0Positions | None = _field("positions")
    type_: str | None = _field("type")


@_model
class StoryReleaseFormsItem(Model):
    id: int | None = _field("id")
    name: str | None = _field("name")
    partner_source: str | None = _field("partnerSource")
    type_: str | None = _field("type")
    user: _models.shared.User | None = _field("user")


@_model
class StoryTextsItem(Model):
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
class Story(Model):
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
    media: list[_models.shared.Media] | None = _field("media")
    question: StoryQuestion | str | None = _field("question")
    release_forms: list[StoryReleaseFormsItem] | None = _field("releaseForms")
    texts: list[StoryTextsItem] | None = _field("texts")
    tips_amount: str | None = _field("tipsAmount")
    tips_amount_raw: int | None = _field("tipsAmountRaw")
    tips_count: int | None = _field("tipsCount")
    user_id: int | None = _field("userId")
    viewers: list[Any] | None = _field("viewers")
    viewers_count: int | None = _field("viewersCount")
