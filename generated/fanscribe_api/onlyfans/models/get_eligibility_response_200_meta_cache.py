from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetEligibilityResponse200MetaCache")


@_attrs_define
class GetEligibilityResponse200MetaCache:
    """
    Attributes:
        is_cached (bool | Unset):
        note (str | Unset):
    """

    is_cached: bool | Unset = UNSET
    note: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        is_cached = self.is_cached

        note = self.note

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if is_cached is not UNSET:
            field_dict["is_cached"] = is_cached
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        is_cached = d.pop("is_cached", UNSET)

        note = d.pop("note", UNSET)

        get_eligibility_response_200_meta_cache = cls(
            is_cached=is_cached,
            note=note,
        )

        get_eligibility_response_200_meta_cache.additional_properties = d
        return get_eligibility_response_200_meta_cache

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
