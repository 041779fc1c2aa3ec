from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddToStoryBodyQuestion")


@_attrs_define
class AddToStoryBodyQuestion:
    """
    Attributes:
        color (str | Unset):
        height (float | Unset):
        left (float | Unset):
        text (str | Unset):
        top (float | Unset):
        width (float | Unset):
    """

    color: str | Unset = UNSET
    height: float | Unset = UNSET
    left: float | Unset = UNSET
    text: str | Unset = UNSET
    top: float | Unset = UNSET
    width: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        color = self.color

        height = self.height

        left = self.left

        text = self.text

        top = self.top

        width = self.width

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if color is not UNSET:
            field_dict["color"] = color
        if height is not UNSET:
            field_dict["height"] = height
        if left is not UNSET:
            field_dict["left"] = left
        if text is not UNSET:
            field_dict["text"] = text
        if top is not UNSET:
            field_dict["top"] = top
        if width is not UNSET:
            field_dict["width"] = width

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        color = d.pop("color", UNSET)

        height = d.pop("height", UNSET)

        left = d.pop("left", UNSET)

        text = d.pop("text", UNSET)

        top = d.pop("top", UNSET)

        width = d.pop("width", UNSET)

        add_to_story_body_question = cls(
            color=color,
            height=height,
            left=left,
            text=text,
            top=top,
            width=width,
        )

        add_to_story_body_question.additional_properties = d
        return add_to_story_body_question

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
