from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.add_to_story_body_texts_item_font_family import (
    AddToStoryBodyTextsItemFontFamily,
    check_add_to_story_body_texts_item_font_family,
)
from ..models.add_to_story_body_texts_item_font_weight import (
    AddToStoryBodyTextsItemFontWeight,
    check_add_to_story_body_texts_item_font_weight,
)
from ..models.add_to_story_body_texts_item_text_align import (
    AddToStoryBodyTextsItemTextAlign,
    check_add_to_story_body_texts_item_text_align,
)
from ..models.add_to_story_body_texts_item_type import (
    AddToStoryBodyTextsItemType,
    check_add_to_story_body_texts_item_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AddToStoryBodyTextsItem")


@_attrs_define
class AddToStoryBodyTextsItem:
    """
    Attributes:
        text (str):
        angle (float | Unset):
        bg_color (str | Unset):
        color (str | Unset):
        font_family (AddToStoryBodyTextsItemFontFamily | Unset):
        font_size (float | Unset):
        font_weight (AddToStoryBodyTextsItemFontWeight | Unset):
        left (float | Unset):
        scale (float | Unset):
        text_align (AddToStoryBodyTextsItemTextAlign | Unset):
        text_height (float | Unset):
        text_width (float | Unset):
        top (float | Unset):
        type_ (AddToStoryBodyTextsItemType | Unset):
        z_index (int | Unset):
    """

    text: str
    angle: float | Unset = UNSET
    bg_color: str | Unset = UNSET
    color: str | Unset = UNSET
    font_family: AddToStoryBodyTextsItemFontFamily | Unset = UNSET
    font_size: float | Unset = UNSET
    font_weight: AddToStoryBodyTextsItemFontWeight | Unset = UNSET
    left: float | Unset = UNSET
    scale: float | Unset = UNSET
    text_align: AddToStoryBodyTextsItemTextAlign | Unset = UNSET
    text_height: float | Unset = UNSET
    text_width: float | Unset = UNSET
    top: float | Unset = UNSET
    type_: AddToStoryBodyTextsItemType | Unset = UNSET
    z_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        angle = self.angle

        bg_color = self.bg_color

        color = self.color

        font_family: str | Unset = UNSET
        if not isinstance(self.font_family, Unset):
            font_family = self.font_family

        font_size = self.font_size

        font_weight: int | Unset = UNSET
        if not isinstance(self.font_weight, Unset):
            font_weight = self.font_weight

        left = self.left

        scale = self.scale

        text_align: str | Unset = UNSET
        if not isinstance(self.text_align, Unset):
            text_align = self.text_align

        text_height = self.text_height

        text_width = self.text_width

        top = self.top

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        z_index = self.z_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "text": text,
            }
        )
        if angle is not UNSET:
            field_dict["angle"] = angle
        if bg_color is not UNSET:
            field_dict["bgColor"] = bg_color
        if color is not UNSET:
            field_dict["color"] = color
        if font_family is not UNSET:
            field_dict["fontFamily"] = font_family
        if font_size is not UNSET:
            field_dict["fontSize"] = font_size
        if font_weight is not UNSET:
            field_dict["fontWeight"] = font_weight
        if left is not UNSET:
            field_dict["left"] = left
        if scale is not UNSET:
            field_dict["scale"] = scale
        if text_align is not UNSET:
            field_dict["textAlign"] = text_align
        if text_height is not UNSET:
            field_dict["textHeight"] = text_height
        if text_width is not UNSET:
            field_dict["textWidth"] = text_width
        if top is not UNSET:
            field_dict["top"] = top
        if type_ is not UNSET:
            field_dict["type"] = type_
        if z_index is not UNSET:
            field_dict["zIndex"] = z_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text = d.pop("text")

        angle = d.pop("angle", UNSET)

        bg_color = d.pop("bgColor", UNSET)

        color = d.pop("color", UNSET)

        _font_family = d.pop("fontFamily", UNSET)
        font_family: AddToStoryBodyTextsItemFontFamily | Unset
        if isinstance(_font_family, Unset):
            font_family = UNSET
        else:
            font_family = check_add_to_story_body_texts_item_font_family(_font_family)

        font_size = d.pop("fontSize", UNSET)

        _font_weight = d.pop("fontWeight", UNSET)
        font_weight: AddToStoryBodyTextsItemFontWeight | Unset
        if isinstance(_font_weight, Unset):
            font_weight = UNSET
        else:
            font_weight = check_add_to_story_body_texts_item_font_weight(_font_weight)

        left = d.pop("left", UNSET)

        scale = d.pop("scale", UNSET)

        _text_align = d.pop("textAlign", UNSET)
        text_align: AddToStoryBodyTextsItemTextAlign | Unset
        if isinstance(_text_align, Unset):
            text_align = UNSET
        else:
            text_align = check_add_to_story_body_texts_item_text_align(_text_align)

        text_height = d.pop("textHeight", UNSET)

        text_width = d.pop("textWidth", UNSET)

        top = d.pop("top", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: AddToStoryBodyTextsItemType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_add_to_story_body_texts_item_type(_type_)

        z_index = d.pop("zIndex", UNSET)

        add_to_story_body_texts_item = cls(
            text=text,
            angle=angle,
            bg_color=bg_color,
            color=color,
            font_family=font_family,
            font_size=font_size,
            font_weight=font_weight,
            left=left,
            scale=scale,
            text_align=text_align,
            text_height=text_height,
            text_width=text_width,
            top=top,
            type_=type_,
            z_index=z_index,
        )

        add_to_story_body_texts_item.additional_properties = d
        return add_to_story_body_texts_item

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
