from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSmartLinkClicksResponse200DataFilters")


@_attrs_define
class ListSmartLinkClicksResponse200DataFilters:
    """
    Attributes:
        date_end (str | Unset):
        date_start (str | Unset):
        include_bots (bool | Unset):
        include_duplicates (bool | Unset):
        limit (int | Unset):
        offset (int | Unset):
    """

    date_end: str | Unset = UNSET
    date_start: str | Unset = UNSET
    include_bots: bool | Unset = UNSET
    include_duplicates: bool | Unset = UNSET
    limit: int | Unset = UNSET
    offset: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date_end = self.date_end

        date_start = self.date_start

        include_bots = self.include_bots

        include_duplicates = self.include_duplicates

        limit = self.limit

        offset = self.offset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date_end is not UNSET:
            field_dict["date_end"] = date_end
        if date_start is not UNSET:
            field_dict["date_start"] = date_start
        if include_bots is not UNSET:
            field_dict["include_bots"] = include_bots
        if include_duplicates is not UNSET:
            field_dict["include_duplicates"] = include_duplicates
        if limit is not UNSET:
            field_dict["limit"] = limit
        if offset is not UNSET:
            field_dict["offset"] = offset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        date_end = d.pop("date_end", UNSET)

        date_start = d.pop("date_start", UNSET)

        include_bots = d.pop("include_bots", UNSET)

        include_duplicates = d.pop("include_duplicates", UNSET)

        limit = d.pop("limit", UNSET)

        offset = d.pop("offset", UNSET)

        list_smart_link_clicks_response_200_data_filters = cls(
            date_end=date_end,
            date_start=date_start,
            include_bots=include_bots,
            include_duplicates=include_duplicates,
            limit=limit,
            offset=offset,
        )

        list_smart_link_clicks_response_200_data_filters.additional_properties = d
        return list_smart_link_clicks_response_200_data_filters

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
