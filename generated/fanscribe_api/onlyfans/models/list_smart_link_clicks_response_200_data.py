from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_clicks_response_200_data_chart_item import ListSmartLinkClicksResponse200DataChartItem
    from ..models.list_smart_link_clicks_response_200_data_filters import ListSmartLinkClicksResponse200DataFilters
    from ..models.list_smart_link_clicks_response_200_data_rows_item import ListSmartLinkClicksResponse200DataRowsItem
    from ..models.list_smart_link_clicks_response_200_data_summary import ListSmartLinkClicksResponse200DataSummary


T = TypeVar("T", bound="ListSmartLinkClicksResponse200Data")


@_attrs_define
class ListSmartLinkClicksResponse200Data:
    """
    Attributes:
        chart (list[ListSmartLinkClicksResponse200DataChartItem] | Unset):
        filters (ListSmartLinkClicksResponse200DataFilters | Unset):
        rows (list[ListSmartLinkClicksResponse200DataRowsItem] | Unset):
        summary (ListSmartLinkClicksResponse200DataSummary | Unset):
    """

    chart: list[ListSmartLinkClicksResponse200DataChartItem] | Unset = UNSET
    filters: ListSmartLinkClicksResponse200DataFilters | Unset = UNSET
    rows: list[ListSmartLinkClicksResponse200DataRowsItem] | Unset = UNSET
    summary: ListSmartLinkClicksResponse200DataSummary | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.chart, Unset):
            chart = []
            for chart_item_data in self.chart:
                chart_item = chart_item_data.to_dict()
                chart.append(chart_item)

        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()

        rows: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rows, Unset):
            rows = []
            for rows_item_data in self.rows:
                rows_item = rows_item_data.to_dict()
                rows.append(rows_item)

        summary: dict[str, Any] | Unset = UNSET
        if not isinstance(self.summary, Unset):
            summary = self.summary.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chart is not UNSET:
            field_dict["chart"] = chart
        if filters is not UNSET:
            field_dict["filters"] = filters
        if rows is not UNSET:
            field_dict["rows"] = rows
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_smart_link_clicks_response_200_data_chart_item import (
            ListSmartLinkClicksResponse200DataChartItem,  # noqa: PLC0415
        )
        from ..models.list_smart_link_clicks_response_200_data_filters import ListSmartLinkClicksResponse200DataFilters  # noqa: PLC0415
        from ..models.list_smart_link_clicks_response_200_data_rows_item import (
            ListSmartLinkClicksResponse200DataRowsItem,  # noqa: PLC0415
        )
        from ..models.list_smart_link_clicks_response_200_data_summary import ListSmartLinkClicksResponse200DataSummary  # noqa: PLC0415

        d = dict(src_dict)
        _chart = d.pop("chart", UNSET)
        chart: list[ListSmartLinkClicksResponse200DataChartItem] | Unset = UNSET
        if _chart is not UNSET:
            chart = []
            for chart_item_data in _chart:
                chart_item = ListSmartLinkClicksResponse200DataChartItem.from_dict(chart_item_data)

                chart.append(chart_item)

        _filters = d.pop("filters", UNSET)
        filters: ListSmartLinkClicksResponse200DataFilters | Unset
        if isinstance(_filters, Unset):
            filters = UNSET
        else:
            filters = ListSmartLinkClicksResponse200DataFilters.from_dict(_filters)

        _rows = d.pop("rows", UNSET)
        rows: list[ListSmartLinkClicksResponse200DataRowsItem] | Unset = UNSET
        if _rows is not UNSET:
            rows = []
            for rows_item_data in _rows:
                rows_item = ListSmartLinkClicksResponse200DataRowsItem.from_dict(rows_item_data)

                rows.append(rows_item)

        _summary = d.pop("summary", UNSET)
        summary: ListSmartLinkClicksResponse200DataSummary | Unset
        if isinstance(_summary, Unset):
            summary = UNSET
        else:
            summary = ListSmartLinkClicksResponse200DataSummary.from_dict(_summary)

        list_smart_link_clicks_response_200_data = cls(
            chart=chart,
            filters=filters,
            rows=rows,
            summary=summary,
        )

        list_smart_link_clicks_response_200_data.additional_properties = d
        return list_smart_link_clicks_response_200_data

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
