from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddToStoryResponse200DataTextsItem")


@_attrs_define
class AddToStoryResponse200DataTextsItem:
    """
    Attributes:
        angle (int | Unset):
        bg_color (str | Unset):
        color (str | Unset):
        font_family (str | Unset):
        font_size (str | Unset):
        font_style (str | Unset):
        font_weight (int | Unset):
        left (int | Unset):
        scale (int | Unset):
        text (str | Unset):
        text_align (str | Unset):
        text_height (float | Unset):
        text_width (int | Unset):
        top (int | Unset):
        type_ (str | Unset):
        users (list[Any] | Unset):
        z_index (int | Unset):
    """

    angle: int | Unset = UNSET
    bg_color: str | Unset = UNSET
    color: str | Unset = UNSET
    font_family: str | Unset = UNSET
    font_size: str | Unset = UNSET
    font_style: str | Unset = UNSET
    font_weight: int | Unset = UNSET
    left: int | Unset = UNSET
    scale: int | Unset = UNSET
    text: str | Unset = UNSET
    text_align: str | Unset = UNSET
    text_height: float | Unset = UNSET
    text_width: int | Unset = UNSET
    top: int | Unset = UNSET
    type_: str | Unset = UNSET
    users: list[Any] | Unset = UNSET
    z_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        angle = self.angle

        bg_color = self.bg_color

        color = self.color

        font_family = self.font_family

        font_size = self.font_size

        font_style = self.font_style

        font_weight = self.font_weight

        left = self.left

        scale = self.scale

        text = self.text

        text_align = self.text_align

        text_height = self.text_height

        text_width = self.text_width

        top = self.top

        type_ = self.type_

        users: list[Any] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = self.users

        z_index = self.z_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
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
        if font_style is not UNSET:
            field_dict["fontStyle"] = font_style
        if font_weight is not UNSET:
            field_dict["fontWeight"] = font_weight
        if left is not UNSET:
            field_dict["left"] = left
        if scale is not UNSET:
            field_dict["scale"] = scale
        if text is not UNSET:
            field_dict["text"] = text
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
        if users is not UNSET:
            field_dict["users"] = users
        if z_index is not UNSET:
            field_dict["zIndex"] = z_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        angle = d.pop("angle", UNSET)

        bg_color = d.pop("bgColor", UNSET)

        color = d.pop("color", UNSET)

        font_family = d.pop("fontFamily", UNSET)

        font_size = d.pop("fontSize", UNSET)

        font_style = d.pop("fontStyle", UNSET)

        font_weight = d.pop("fontWeight", UNSET)

        left = d.pop("left", UNSET)

        scale = d.pop("scale", UNSET)

        text = d.pop("text", UNSET)

        text_align = d.pop("textAlign", UNSET)

        text_height = d.pop("textHeight", UNSET)

        text_width = d.pop("textWidth", UNSET)

        top = d.pop("top", UNSET)

        type_ = d.pop("type", UNSET)

        users = cast(list[Any], d.pop("users", UNSET))

        z_index = d.pop("zIndex", UNSET)

        add_to_story_response_200_data_texts_item = cls(
            angle=angle,
            bg_color=bg_color,
            color=color,
            font_family=font_family,
            font_size=font_size,
            font_style=font_style,
            font_weight=font_weight,
            left=left,
            scale=scale,
            text=text,
            text_align=text_align,
            text_height=text_height,
            text_width=text_width,
            top=top,
            type_=type_,
            users=users,
            z_index=z_index,
        )

        add_to_story_response_200_data_texts_item.additional_properties = d
        return add_to_story_response_200_data_texts_item

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
