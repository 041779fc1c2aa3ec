from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_to_story_body_texts_item_font_family import AddToStoryBodyTextsItemFontFamily
    from ..models.add_to_story_body_texts_item_font_weight import AddToStoryBodyTextsItemFontWeight
    from ..models.add_to_story_body_texts_item_text_align import AddToStoryBodyTextsItemTextAlign
    from ..models.add_to_story_body_texts_item_type import AddToStoryBodyTextsItemType


@define(eq=False, repr=False, kw_only=True)
class AddToStoryBodyTextsItem(Model):
    text: str = wire("text", check=str, required=True)
    angle: float | Unset = wire("angle", check=float)
    bg_color: str | Unset = wire("bgColor", check=str)
    color: str | Unset = wire("color", check=str)
    font_family: AddToStoryBodyTextsItemFontFamily | Unset = wire(
        "fontFamily",
        check=("PTMono", "Roboto", "RubikBlack", "RubikMedium", "ShantellSans", "SofiaSans", "YanoneKaffeesatz"),
    )
    font_size: float | Unset = wire("fontSize", check=float)
    font_weight: AddToStoryBodyTextsItemFontWeight | Unset = wire("fontWeight", check=(400, 500, 700))
    left: float | Unset = wire("left", check=float)
    scale: float | Unset = wire("scale", check=float)
    text_align: AddToStoryBodyTextsItemTextAlign | Unset = wire("textAlign", check=("center", "left", "right"))
    text_height: float | Unset = wire("textHeight", check=float)
    text_width: float | Unset = wire("textWidth", check=float)
    top: float | Unset = wire("top", check=float)
    type_: AddToStoryBodyTextsItemType | Unset = wire("type", check=("mention", "text"))
    z_index: int | Unset = wire("zIndex", check=int)
