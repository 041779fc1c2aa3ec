from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ShowChatResponse200DataUserSettings")


@_attrs_define
class ShowChatResponse200DataUserSettings:
    """
    Attributes:
        custom_name (str | Unset):
        hidden (int | Unset):
    """

    custom_name: str | Unset = UNSET
    hidden: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        custom_name = self.custom_name

        hidden = self.hidden

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if custom_name is not UNSET:
            field_dict["customName"] = custom_name
        if hidden is not UNSET:
            field_dict["hidden"] = hidden

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        custom_name = d.pop("customName", UNSET)

        hidden = d.pop("hidden", UNSET)

        show_chat_response_200_data_user_settings = cls(
            custom_name=custom_name,
            hidden=hidden,
        )

        show_chat_response_200_data_user_settings.additional_properties = d
        return show_chat_response_200_data_user_settings

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
