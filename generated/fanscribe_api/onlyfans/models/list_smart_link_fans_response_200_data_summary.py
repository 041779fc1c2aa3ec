from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSmartLinkFansResponse200DataSummary")


@_attrs_define
class ListSmartLinkFansResponse200DataSummary:
    """
    Attributes:
        fans_total (int | Unset):
        fans_with_1_plus_messages_total (int | Unset):
        fans_with_3_plus_messages_total (int | Unset):
        revenue_net_total (int | Unset):
        tips_net_total (int | Unset):
    """

    fans_total: int | Unset = UNSET
    fans_with_1_plus_messages_total: int | Unset = UNSET
    fans_with_3_plus_messages_total: int | Unset = UNSET
    revenue_net_total: int | Unset = UNSET
    tips_net_total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fans_total = self.fans_total

        fans_with_1_plus_messages_total = self.fans_with_1_plus_messages_total

        fans_with_3_plus_messages_total = self.fans_with_3_plus_messages_total

        revenue_net_total = self.revenue_net_total

        tips_net_total = self.tips_net_total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if fans_total is not UNSET:
            field_dict["fans_total"] = fans_total
        if fans_with_1_plus_messages_total is not UNSET:
            field_dict["fans_with_1_plus_messages_total"] = fans_with_1_plus_messages_total
        if fans_with_3_plus_messages_total is not UNSET:
            field_dict["fans_with_3_plus_messages_total"] = fans_with_3_plus_messages_total
        if revenue_net_total is not UNSET:
            field_dict["revenue_net_total"] = revenue_net_total
        if tips_net_total is not UNSET:
            field_dict["tips_net_total"] = tips_net_total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        fans_total = d.pop("fans_total", UNSET)

        fans_with_1_plus_messages_total = d.pop("fans_with_1_plus_messages_total", UNSET)

        fans_with_3_plus_messages_total = d.pop("fans_with_3_plus_messages_total", UNSET)

        revenue_net_total = d.pop("revenue_net_total", UNSET)

        tips_net_total = d.pop("tips_net_total", UNSET)

        list_smart_link_fans_response_200_data_summary = cls(
            fans_total=fans_total,
            fans_with_1_plus_messages_total=fans_with_1_plus_messages_total,
            fans_with_3_plus_messages_total=fans_with_3_plus_messages_total,
            revenue_net_total=revenue_net_total,
            tips_net_total=tips_net_total,
        )

        list_smart_link_fans_response_200_data_summary.additional_properties = d
        return list_smart_link_fans_response_200_data_summary

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
