from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetEarningStatisticsResponse200DataListTotalTips")


@_attrs_define
class GetEarningStatisticsResponse200DataListTotalTips:
    """
    Attributes:
        total_gross (float | Unset):
        total_net (float | Unset):
    """

    total_gross: float | Unset = UNSET
    total_net: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_gross = self.total_gross

        total_net = self.total_net

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_gross is not UNSET:
            field_dict["total_gross"] = total_gross
        if total_net is not UNSET:
            field_dict["total_net"] = total_net

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        total_gross = d.pop("total_gross", UNSET)

        total_net = d.pop("total_net", UNSET)

        get_earning_statistics_response_200_data_list_total_tips = cls(
            total_gross=total_gross,
            total_net=total_net,
        )

        get_earning_statistics_response_200_data_list_total_tips.additional_properties = d
        return get_earning_statistics_response_200_data_list_total_tips

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
