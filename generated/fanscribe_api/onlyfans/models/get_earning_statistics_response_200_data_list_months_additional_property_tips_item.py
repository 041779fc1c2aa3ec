from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem")


@_attrs_define
class GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem:
    """
    Attributes:
        gross (int | Unset):
        net (int | Unset):
        time (int | Unset):
    """

    gross: int | Unset = UNSET
    net: int | Unset = UNSET
    time: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gross = self.gross

        net = self.net

        time = self.time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if gross is not UNSET:
            field_dict["gross"] = gross
        if net is not UNSET:
            field_dict["net"] = net
        if time is not UNSET:
            field_dict["time"] = time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        gross = d.pop("gross", UNSET)

        net = d.pop("net", UNSET)

        time = d.pop("time", UNSET)

        get_earning_statistics_response_200_data_list_months_additional_property_tips_item = cls(
            gross=gross,
            net=net,
            time=time,
        )

        get_earning_statistics_response_200_data_list_months_additional_property_tips_item.additional_properties = d
        return get_earning_statistics_response_200_data_list_months_additional_property_tips_item

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
