from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_earning_statistics_response_200_data_list import GetEarningStatisticsResponse200DataList


T = TypeVar("T", bound="GetEarningStatisticsResponse200Data")


@_attrs_define
class GetEarningStatisticsResponse200Data:
    """
    Attributes:
        list_ (GetEarningStatisticsResponse200DataList | Unset):
    """

    list_: GetEarningStatisticsResponse200DataList | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        list_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = self.list_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if list_ is not UNSET:
            field_dict["list"] = list_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_earning_statistics_response_200_data_list import GetEarningStatisticsResponse200DataList  # noqa: PLC0415

        d = dict(src_dict)
        _list_ = d.pop("list", UNSET)
        list_: GetEarningStatisticsResponse200DataList | Unset
        if isinstance(_list_, Unset):
            list_ = UNSET
        else:
            list_ = GetEarningStatisticsResponse200DataList.from_dict(_list_)

        get_earning_statistics_response_200_data = cls(
            list_=list_,
        )

        get_earning_statistics_response_200_data.additional_properties = d
        return get_earning_statistics_response_200_data

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
