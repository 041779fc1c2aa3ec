from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_earning_statistics_response_200_data_list_months_additional_property_subscribes_item import (
        GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem,
    )
    from ..models.get_earning_statistics_response_200_data_list_months_additional_property_tips_item import (
        GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem,
    )


T = TypeVar("T", bound="GetEarningStatisticsResponse200DataListMonthsAdditionalProperty")


@_attrs_define
class GetEarningStatisticsResponse200DataListMonthsAdditionalProperty:
    """
    Attributes:
        subscribes (list[GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem] | Unset):
        tips (list[GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem] | Unset):
        total_gross (int | Unset):
        total_net (int | Unset):
    """

    subscribes: list[GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem] | Unset = UNSET
    tips: list[GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem] | Unset = UNSET
    total_gross: int | Unset = UNSET
    total_net: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        subscribes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.subscribes, Unset):
            subscribes = []
            for subscribes_item_data in self.subscribes:
                subscribes_item = subscribes_item_data.to_dict()
                subscribes.append(subscribes_item)

        tips: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tips, Unset):
            tips = []
            for tips_item_data in self.tips:
                tips_item = tips_item_data.to_dict()
                tips.append(tips_item)

        total_gross = self.total_gross

        total_net = self.total_net

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if subscribes is not UNSET:
            field_dict["subscribes"] = subscribes
        if tips is not UNSET:
            field_dict["tips"] = tips
        if total_gross is not UNSET:
            field_dict["total_gross"] = total_gross
        if total_net is not UNSET:
            field_dict["total_net"] = total_net

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_earning_statistics_response_200_data_list_months_additional_property_subscribes_item import (
            GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem,  # noqa: PLC0415
        )
        from ..models.get_earning_statistics_response_200_data_list_months_additional_property_tips_item import (
            GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _subscribes = d.pop("subscribes", UNSET)
        subscribes: list[GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem] | Unset = UNSET
        if _subscribes is not UNSET:
            subscribes = []
            for subscribes_item_data in _subscribes:
                subscribes_item = (
                    GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem.from_dict(
                        subscribes_item_data
                    )
                )

                subscribes.append(subscribes_item)

        _tips = d.pop("tips", UNSET)
        tips: list[GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem] | Unset = UNSET
        if _tips is not UNSET:
            tips = []
            for tips_item_data in _tips:
                tips_item = GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem.from_dict(
                    tips_item_data
                )

                tips.append(tips_item)

        total_gross = d.pop("total_gross", UNSET)

        total_net = d.pop("total_net", UNSET)

        get_earning_statistics_response_200_data_list_months_additional_property = cls(
            subscribes=subscribes,
            tips=tips,
            total_gross=total_gross,
            total_net=total_net,
        )

        get_earning_statistics_response_200_data_list_months_additional_property.additional_properties = d
        return get_earning_statistics_response_200_data_list_months_additional_property

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
