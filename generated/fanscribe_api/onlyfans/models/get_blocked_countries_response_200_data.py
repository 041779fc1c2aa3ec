from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetBlockedCountriesResponse200Data")


@_attrs_define
class GetBlockedCountriesResponse200Data:
    """
    Attributes:
        blocked_countries (list[str] | Unset):
    """

    blocked_countries: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        blocked_countries: list[str] | Unset = UNSET
        if not isinstance(self.blocked_countries, Unset):
            blocked_countries = self.blocked_countries

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if blocked_countries is not UNSET:
            field_dict["blockedCountries"] = blocked_countries

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        blocked_countries = cast(list[str], d.pop("blockedCountries", UNSET))

        get_blocked_countries_response_200_data = cls(
            blocked_countries=blocked_countries,
        )

        get_blocked_countries_response_200_data.additional_properties = d
        return get_blocked_countries_response_200_data

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
