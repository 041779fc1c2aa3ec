from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSmartLinkClicksResponse200DataSummary")


@_attrs_define
class ListSmartLinkClicksResponse200DataSummary:
    """
    Attributes:
        clicks_total (int | Unset):
    """

    clicks_total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        clicks_total = self.clicks_total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clicks_total is not UNSET:
            field_dict["clicks_total"] = clicks_total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        clicks_total = d.pop("clicks_total", UNSET)

        list_smart_link_clicks_response_200_data_summary = cls(
            clicks_total=clicks_total,
        )

        list_smart_link_clicks_response_200_data_summary.additional_properties = d
        return list_smart_link_clicks_response_200_data_summary

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
