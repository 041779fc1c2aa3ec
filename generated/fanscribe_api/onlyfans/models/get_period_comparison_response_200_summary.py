from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetPeriodComparisonResponse200Summary")


@_attrs_define
class GetPeriodComparisonResponse200Summary:
    """
    Attributes:
        change (float | Unset):
        change_percentage (float | Unset):
        period_a_total (float | Unset):
        period_b_total (float | Unset):
    """

    change: float | Unset = UNSET
    change_percentage: float | Unset = UNSET
    period_a_total: float | Unset = UNSET
    period_b_total: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        change = self.change

        change_percentage = self.change_percentage

        period_a_total = self.period_a_total

        period_b_total = self.period_b_total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if change is not UNSET:
            field_dict["change"] = change
        if change_percentage is not UNSET:
            field_dict["change_percentage"] = change_percentage
        if period_a_total is not UNSET:
            field_dict["period_a_total"] = period_a_total
        if period_b_total is not UNSET:
            field_dict["period_b_total"] = period_b_total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        change = d.pop("change", UNSET)

        change_percentage = d.pop("change_percentage", UNSET)

        period_a_total = d.pop("period_a_total", UNSET)

        period_b_total = d.pop("period_b_total", UNSET)

        get_period_comparison_response_200_summary = cls(
            change=change,
            change_percentage=change_percentage,
            period_a_total=period_a_total,
            period_b_total=period_b_total,
        )

        get_period_comparison_response_200_summary.additional_properties = d
        return get_period_comparison_response_200_summary

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
