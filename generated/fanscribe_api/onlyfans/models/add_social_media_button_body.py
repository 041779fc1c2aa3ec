from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.add_social_media_button_body_type import (
    AddSocialMediaButtonBodyType,
    check_add_social_media_button_body_type,
)

T = TypeVar("T", bound="AddSocialMediaButtonBody")


@_attrs_define
class AddSocialMediaButtonBody:
    """
    Attributes:
        label (str):
        type_ (AddSocialMediaButtonBodyType):
        value (str):
    """

    label: str
    type_: AddSocialMediaButtonBodyType
    value: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        label = self.label

        type_: str = self.type_

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "label": label,
                "type": type_,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        label = d.pop("label")

        type_ = check_add_social_media_button_body_type(d.pop("type"))

        value = d.pop("value")

        add_social_media_button_body = cls(
            label=label,
            type_=type_,
            value=value,
        )

        add_social_media_button_body.additional_properties = d
        return add_social_media_button_body

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
