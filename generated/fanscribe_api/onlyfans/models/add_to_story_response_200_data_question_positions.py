from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddToStoryResponse200DataQuestionPositions")


@_attrs_define
class AddToStoryResponse200DataQuestionPositions:
    """
    Attributes:
        angle (int | Unset):
        color (str | Unset):
        height (int | Unset):
        left (int | Unset):
        top (int | Unset):
        width (int | Unset):
        x (str | Unset):
        y (str | Unset):
        z_index (int | Unset):
    """

    angle: int | Unset = UNSET
    color: str | Unset = UNSET
    height: int | Unset = UNSET
    left: int | Unset = UNSET
    top: int | Unset = UNSET
    width: int | Unset = UNSET
    x: str | Unset = UNSET
    y: str | Unset = UNSET
    z_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        angle = self.angle

        color = self.color

        height = self.height

        left = self.left

        top = self.top

        width = self.width

        x = self.x

        y = self.y

        z_index = self.z_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if angle is not UNSET:
            field_dict["angle"] = angle
        if color is not UNSET:
            field_dict["color"] = color
        if height is not UNSET:
            field_dict["height"] = height
        if left is not UNSET:
            field_dict["left"] = left
        if top is not UNSET:
            field_dict["top"] = top
        if width is not UNSET:
            field_dict["width"] = width
        if x is not UNSET:
            field_dict["x"] = x
        if y is not UNSET:
            field_dict["y"] = y
        if z_index is not UNSET:
            field_dict["zIndex"] = z_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        angle = d.pop("angle", UNSET)

        color = d.pop("color", UNSET)

        height = d.pop("height", UNSET)

        left = d.pop("left", UNSET)

        top = d.pop("top", UNSET)

        width = d.pop("width", UNSET)

        x = d.pop("x", UNSET)

        y = d.pop("y", UNSET)

        z_index = d.pop("zIndex", UNSET)

        add_to_story_response_200_data_question_positions = cls(
            angle=angle,
            color=color,
            height=height,
            left=left,
            top=top,
            width=width,
            x=x,
            y=y,
            z_index=z_index,
        )

        add_to_story_response_200_data_question_positions.additional_properties = d
        return add_to_story_response_200_data_question_positions

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
