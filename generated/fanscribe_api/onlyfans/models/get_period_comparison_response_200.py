from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_period_comparison_response_200_summary import GetPeriodComparisonResponse200Summary


T = TypeVar("T", bound="GetPeriodComparisonResponse200")


@_attrs_define
class GetPeriodComparisonResponse200:
    """
    Attributes:
        breakdown (list[Any] | Unset):
        chart_data (list[Any] | Unset):
        period_a_label (str | Unset):
        period_b_label (str | Unset):
        summary (GetPeriodComparisonResponse200Summary | Unset):
    """

    breakdown: list[Any] | Unset = UNSET
    chart_data: list[Any] | Unset = UNSET
    period_a_label: str | Unset = UNSET
    period_b_label: str | Unset = UNSET
    summary: GetPeriodComparisonResponse200Summary | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        breakdown: list[Any] | Unset = UNSET
        if not isinstance(self.breakdown, Unset):
            breakdown = self.breakdown

        chart_data: list[Any] | Unset = UNSET
        if not isinstance(self.chart_data, Unset):
            chart_data = self.chart_data

        period_a_label = self.period_a_label

        period_b_label = self.period_b_label

        summary: dict[str, Any] | Unset = UNSET
        if not isinstance(self.summary, Unset):
            summary = self.summary.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if breakdown is not UNSET:
            field_dict["breakdown"] = breakdown
        if chart_data is not UNSET:
            field_dict["chart_data"] = chart_data
        if period_a_label is not UNSET:
            field_dict["period_a_label"] = period_a_label
        if period_b_label is not UNSET:
            field_dict["period_b_label"] = period_b_label
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_period_comparison_response_200_summary import GetPeriodComparisonResponse200Summary  # noqa: PLC0415

        d = dict(src_dict)
        breakdown = cast(list[Any], d.pop("breakdown", UNSET))

        chart_data = cast(list[Any], d.pop("chart_data", UNSET))

        period_a_label = d.pop("period_a_label", UNSET)

        period_b_label = d.pop("period_b_label", UNSET)

        _summary = d.pop("summary", UNSET)
        summary: GetPeriodComparisonResponse200Summary | Unset
        if isinstance(_summary, Unset):
            summary = UNSET
        else:
            summary = GetPeriodComparisonResponse200Summary.from_dict(_summary)

        get_period_comparison_response_200 = cls(
            breakdown=breakdown,
            chart_data=chart_data,
            period_a_label=period_a_label,
            period_b_label=period_b_label,
            summary=summary,
        )

        get_period_comparison_response_200.additional_properties = d
        return get_period_comparison_response_200

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
