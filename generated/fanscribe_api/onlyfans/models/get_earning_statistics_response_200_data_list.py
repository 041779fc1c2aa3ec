from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_earning_statistics_response_200_data_list_months import (
        GetEarningStatisticsResponse200DataListMonths,
    )
    from ..models.get_earning_statistics_response_200_data_list_total import (
        GetEarningStatisticsResponse200DataListTotal,
    )


T = TypeVar("T", bound="GetEarningStatisticsResponse200DataList")


@_attrs_define
class GetEarningStatisticsResponse200DataList:
    """
    Attributes:
        months (GetEarningStatisticsResponse200DataListMonths | Unset):
        total (GetEarningStatisticsResponse200DataListTotal | Unset):
    """

    months: GetEarningStatisticsResponse200DataListMonths | Unset = UNSET
    total: GetEarningStatisticsResponse200DataListTotal | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        months: dict[str, Any] | Unset = UNSET
        if not isinstance(self.months, Unset):
            months = self.months.to_dict()

        total: dict[str, Any] | Unset = UNSET
        if not isinstance(self.total, Unset):
            total = self.total.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if months is not UNSET:
            field_dict["months"] = months
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_earning_statistics_response_200_data_list_months import (
            GetEarningStatisticsResponse200DataListMonths,  # noqa: PLC0415
        )
        from ..models.get_earning_statistics_response_200_data_list_total import (
            GetEarningStatisticsResponse200DataListTotal,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _months = d.pop("months", UNSET)
        months: GetEarningStatisticsResponse200DataListMonths | Unset
        if isinstance(_months, Unset):
            months = UNSET
        else:
            months = GetEarningStatisticsResponse200DataListMonths.from_dict(_months)

        _total = d.pop("total", UNSET)
        total: GetEarningStatisticsResponse200DataListTotal | Unset
        if isinstance(_total, Unset):
            total = UNSET
        else:
            total = GetEarningStatisticsResponse200DataListTotal.from_dict(_total)

        get_earning_statistics_response_200_data_list = cls(
            months=months,
            total=total,
        )

        get_earning_statistics_response_200_data_list.additional_properties = d
        return get_earning_statistics_response_200_data_list

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
