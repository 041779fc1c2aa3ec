from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.direct_messages_chart_response_200_data_direct_messages_chart_item import (
        DirectMessagesChartResponse200DataDirectMessagesChartItem,
    )


T = TypeVar("T", bound="DirectMessagesChartResponse200DataDirectMessages")


@_attrs_define
class DirectMessagesChartResponse200DataDirectMessages:
    """
    Attributes:
        chart (list[DirectMessagesChartResponse200DataDirectMessagesChartItem] | Unset):
        delta (int | Unset):
        total (int | Unset):
    """

    chart: list[DirectMessagesChartResponse200DataDirectMessagesChartItem] | Unset = UNSET
    delta: int | Unset = UNSET
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.chart, Unset):
            chart = []
            for chart_item_data in self.chart:
                chart_item = chart_item_data.to_dict()
                chart.append(chart_item)

        delta = self.delta

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chart is not UNSET:
            field_dict["chart"] = chart
        if delta is not UNSET:
            field_dict["delta"] = delta
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.direct_messages_chart_response_200_data_direct_messages_chart_item import (
            DirectMessagesChartResponse200DataDirectMessagesChartItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _chart = d.pop("chart", UNSET)
        chart: list[DirectMessagesChartResponse200DataDirectMessagesChartItem] | Unset = UNSET
        if _chart is not UNSET:
            chart = []
            for chart_item_data in _chart:
                chart_item = DirectMessagesChartResponse200DataDirectMessagesChartItem.from_dict(chart_item_data)

                chart.append(chart_item)

        delta = d.pop("delta", UNSET)

        total = d.pop("total", UNSET)

        direct_messages_chart_response_200_data_direct_messages = cls(
            chart=chart,
            delta=delta,
            total=total,
        )

        direct_messages_chart_response_200_data_direct_messages.additional_properties = d
        return direct_messages_chart_response_200_data_direct_messages

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
