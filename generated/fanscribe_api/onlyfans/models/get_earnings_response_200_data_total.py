from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_earnings_response_200_data_total_chart_amount_item import (
        GetEarningsResponse200DataTotalChartAmountItem,
    )
    from ..models.get_earnings_response_200_data_total_chart_count_item import (
        GetEarningsResponse200DataTotalChartCountItem,
    )


T = TypeVar("T", bound="GetEarningsResponse200DataTotal")


@_attrs_define
class GetEarningsResponse200DataTotal:
    """
    Attributes:
        chart_amount (list[GetEarningsResponse200DataTotalChartAmountItem] | Unset):
        chart_count (list[GetEarningsResponse200DataTotalChartCountItem] | Unset):
        delta (float | Unset):
        gross (float | Unset):
        total (float | Unset):
    """

    chart_amount: list[GetEarningsResponse200DataTotalChartAmountItem] | Unset = UNSET
    chart_count: list[GetEarningsResponse200DataTotalChartCountItem] | Unset = UNSET
    delta: float | Unset = UNSET
    gross: float | Unset = UNSET
    total: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chart_amount: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.chart_amount, Unset):
            chart_amount = []
            for chart_amount_item_data in self.chart_amount:
                chart_amount_item = chart_amount_item_data.to_dict()
                chart_amount.append(chart_amount_item)

        chart_count: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.chart_count, Unset):
            chart_count = []
            for chart_count_item_data in self.chart_count:
                chart_count_item = chart_count_item_data.to_dict()
                chart_count.append(chart_count_item)

        delta = self.delta

        gross = self.gross

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chart_amount is not UNSET:
            field_dict["chartAmount"] = chart_amount
        if chart_count is not UNSET:
            field_dict["chartCount"] = chart_count
        if delta is not UNSET:
            field_dict["delta"] = delta
        if gross is not UNSET:
            field_dict["gross"] = gross
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_earnings_response_200_data_total_chart_amount_item import (
            GetEarningsResponse200DataTotalChartAmountItem,  # noqa: PLC0415
        )
        from ..models.get_earnings_response_200_data_total_chart_count_item import (
            GetEarningsResponse200DataTotalChartCountItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _chart_amount = d.pop("chartAmount", UNSET)
        chart_amount: list[GetEarningsResponse200DataTotalChartAmountItem] | Unset = UNSET
        if _chart_amount is not UNSET:
            chart_amount = []
            for chart_amount_item_data in _chart_amount:
                chart_amount_item = GetEarningsResponse200DataTotalChartAmountItem.from_dict(chart_amount_item_data)

                chart_amount.append(chart_amount_item)

        _chart_count = d.pop("chartCount", UNSET)
        chart_count: list[GetEarningsResponse200DataTotalChartCountItem] | Unset = UNSET
        if _chart_count is not UNSET:
            chart_count = []
            for chart_count_item_data in _chart_count:
                chart_count_item = GetEarningsResponse200DataTotalChartCountItem.from_dict(chart_count_item_data)

                chart_count.append(chart_count_item)

        delta = d.pop("delta", UNSET)

        gross = d.pop("gross", UNSET)

        total = d.pop("total", UNSET)

        get_earnings_response_200_data_total = cls(
            chart_amount=chart_amount,
            chart_count=chart_count,
            delta=delta,
            gross=gross,
            total=total,
        )

        get_earnings_response_200_data_total.additional_properties = d
        return get_earnings_response_200_data_total

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
