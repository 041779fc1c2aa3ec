from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSmartLinkConversionsResponse200DataSummary")


@_attrs_define
class ListSmartLinkConversionsResponse200DataSummary:
    """
    Attributes:
        conversions_total (int | Unset):
        revenue_total (float | Unset):
        subscribers_total (int | Unset):
    """

    conversions_total: int | Unset = UNSET
    revenue_total: float | Unset = UNSET
    subscribers_total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        conversions_total = self.conversions_total

        revenue_total = self.revenue_total

        subscribers_total = self.subscribers_total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if conversions_total is not UNSET:
            field_dict["conversions_total"] = conversions_total
        if revenue_total is not UNSET:
            field_dict["revenue_total"] = revenue_total
        if subscribers_total is not UNSET:
            field_dict["subscribers_total"] = subscribers_total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        conversions_total = d.pop("conversions_total", UNSET)

        revenue_total = d.pop("revenue_total", UNSET)

        subscribers_total = d.pop("subscribers_total", UNSET)

        list_smart_link_conversions_response_200_data_summary = cls(
            conversions_total=conversions_total,
            revenue_total=revenue_total,
            subscribers_total=subscribers_total,
        )

        list_smart_link_conversions_response_200_data_summary.additional_properties = d
        return list_smart_link_conversions_response_200_data_summary

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
