from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_clicks_response_200_data_chart_item import ListSmartLinkClicksResponse200DataChartItem
    from ..models.list_smart_link_clicks_response_200_data_filters import ListSmartLinkClicksResponse200DataFilters
    from ..models.list_smart_link_clicks_response_200_data_rows_item import ListSmartLinkClicksResponse200DataRowsItem
    from ..models.list_smart_link_clicks_response_200_data_summary import ListSmartLinkClicksResponse200DataSummary


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkClicksResponse200Data(Model):
    chart: list[ListSmartLinkClicksResponse200DataChartItem] | Unset = wire(
        "chart",
        Each(One("list_smart_link_clicks_response_200_data_chart_item", "ListSmartLinkClicksResponse200DataChartItem")),
    )
    filters: ListSmartLinkClicksResponse200DataFilters | Unset = wire(
        "filters", One("list_smart_link_clicks_response_200_data_filters", "ListSmartLinkClicksResponse200DataFilters")
    )
    rows: list[ListSmartLinkClicksResponse200DataRowsItem] | Unset = wire(
        "rows",
        Each(One("list_smart_link_clicks_response_200_data_rows_item", "ListSmartLinkClicksResponse200DataRowsItem")),
    )
    summary: ListSmartLinkClicksResponse200DataSummary | Unset = wire(
        "summary", One("list_smart_link_clicks_response_200_data_summary", "ListSmartLinkClicksResponse200DataSummary")
    )
