from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetPostSettingsResponse200Data")


@_attrs_define
class GetPostSettingsResponse200Data:
    """
    Attributes:
        current_code (int | Unset):
        is_enabled (bool | Unset):
        options (list[int] | Unset):
    """

    current_code: int | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    options: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        current_code = self.current_code

        is_enabled = self.is_enabled

        options: list[int] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if current_code is not UNSET:
            field_dict["currentCode"] = current_code
        if is_enabled is not UNSET:
            field_dict["isEnabled"] = is_enabled
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        current_code = d.pop("currentCode", UNSET)

        is_enabled = d.pop("isEnabled", UNSET)

        options = cast(list[int], d.pop("options", UNSET))

        get_post_settings_response_200_data = cls(
            current_code=current_code,
            is_enabled=is_enabled,
            options=options,
        )

        get_post_settings_response_200_data.additional_properties = d
        return get_post_settings_response_200_data

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
