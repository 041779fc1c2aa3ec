from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_chargeback_statistics_response_200_data_chart_amount_item import (
        ListChargebackStatisticsResponse200DataChartAmountItem,
    )
    from ..models.list_chargeback_statistics_response_200_data_chart_count_item import (
        ListChargebackStatisticsResponse200DataChartCountItem,
    )


T = TypeVar("T", bound="ListChargebackStatisticsResponse200Data")


@_attrs_define
class ListChargebackStatisticsResponse200Data:
    """
    Attributes:
        chart_amount (list[ListChargebackStatisticsResponse200DataChartAmountItem] | Unset):
        chart_count (list[ListChargebackStatisticsResponse200DataChartCountItem] | Unset):
        delta (int | Unset):
        total (float | Unset):
    """

    chart_amount: list[ListChargebackStatisticsResponse200DataChartAmountItem] | Unset = UNSET
    chart_count: list[ListChargebackStatisticsResponse200DataChartCountItem] | Unset = UNSET
    delta: int | Unset = UNSET
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
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_chargeback_statistics_response_200_data_chart_amount_item import (
            ListChargebackStatisticsResponse200DataChartAmountItem,  # noqa: PLC0415
        )
        from ..models.list_chargeback_statistics_response_200_data_chart_count_item import (
            ListChargebackStatisticsResponse200DataChartCountItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _chart_amount = d.pop("chartAmount", UNSET)
        chart_amount: list[ListChargebackStatisticsResponse200DataChartAmountItem] | Unset = UNSET
        if _chart_amount is not UNSET:
            chart_amount = []
            for chart_amount_item_data in _chart_amount:
                chart_amount_item = ListChargebackStatisticsResponse200DataChartAmountItem.from_dict(
                    chart_amount_item_data
                )

                chart_amount.append(chart_amount_item)

        _chart_count = d.pop("chartCount", UNSET)
        chart_count: list[ListChargebackStatisticsResponse200DataChartCountItem] | Unset = UNSET
        if _chart_count is not UNSET:
            chart_count = []
            for chart_count_item_data in _chart_count:
                chart_count_item = ListChargebackStatisticsResponse200DataChartCountItem.from_dict(
                    chart_count_item_data
                )

                chart_count.append(chart_count_item)

        delta = d.pop("delta", UNSET)

        total = d.pop("total", UNSET)

        list_chargeback_statistics_response_200_data = cls(
            chart_amount=chart_amount,
            chart_count=chart_count,
            delta=delta,
            total=total,
        )

        list_chargeback_statistics_response_200_data.additional_properties = d
        return list_chargeback_statistics_response_200_data

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
