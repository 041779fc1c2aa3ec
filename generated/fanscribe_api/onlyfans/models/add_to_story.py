"""Models of `add_to_story`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


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
class AddToStory(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.Story | None = _field("data")
