from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_historical_performance_body_time_range import (
    GetHistoricalPerformanceBodyTimeRange,
    check_get_historical_performance_body_time_range,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="GetHistoricalPerformanceBody")


@_attrs_define
class GetHistoricalPerformanceBody:
    """
    Attributes:
        time_range (GetHistoricalPerformanceBodyTimeRange | Unset):
    """

    time_range: GetHistoricalPerformanceBodyTimeRange | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        time_range: str | Unset = UNSET
        if not isinstance(self.time_range, Unset):
            time_range = self.time_range

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if time_range is not UNSET:
            field_dict["time_range"] = time_range

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _time_range = d.pop("time_range", UNSET)
        time_range: GetHistoricalPerformanceBodyTimeRange | Unset
        if isinstance(_time_range, Unset):
            time_range = UNSET
        else:
            time_range = check_get_historical_performance_body_time_range(_time_range)

        get_historical_performance_body = cls(
            time_range=time_range,
        )

        get_historical_performance_body.additional_properties = d
        return get_historical_performance_body

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
