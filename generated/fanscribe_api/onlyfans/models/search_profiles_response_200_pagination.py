from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SearchProfilesResponse200Pagination")


@_attrs_define
class SearchProfilesResponse200Pagination:
    """
    Attributes:
        next_cursor (str | Unset):
        next_page_url (str | Unset):
        total_results (int | Unset):
    """

    next_cursor: str | Unset = UNSET
    next_page_url: str | Unset = UNSET
    total_results: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        next_cursor = self.next_cursor

        next_page_url = self.next_page_url

        total_results = self.total_results

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if next_cursor is not UNSET:
            field_dict["next_cursor"] = next_cursor
        if next_page_url is not UNSET:
            field_dict["next_page_url"] = next_page_url
        if total_results is not UNSET:
            field_dict["total_results"] = total_results

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        next_cursor = d.pop("next_cursor", UNSET)

        next_page_url = d.pop("next_page_url", UNSET)

        total_results = d.pop("total_results", UNSET)

        search_profiles_response_200_pagination = cls(
            next_cursor=next_cursor,
            next_page_url=next_page_url,
            total_results=total_results,
        )

        search_profiles_response_200_pagination.additional_properties = d
        return search_profiles_response_200_pagination

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
