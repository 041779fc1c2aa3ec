from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_conversions_response_200_data_chart_item import (
        ListSmartLinkConversionsResponse200DataChartItem,
    )
    from ..models.list_smart_link_conversions_response_200_data_filters import (
        ListSmartLinkConversionsResponse200DataFilters,
    )
    from ..models.list_smart_link_conversions_response_200_data_rows_item import (
        ListSmartLinkConversionsResponse200DataRowsItem,
    )
    from ..models.list_smart_link_conversions_response_200_data_summary import (
        ListSmartLinkConversionsResponse200DataSummary,
    )


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkConversionsResponse200Data(Model):
    chart: list[ListSmartLinkConversionsResponse200DataChartItem] | Unset = wire(
        "chart",
        Each(
            One(
                "list_smart_link_conversions_response_200_data_chart_item",
                "ListSmartLinkConversionsResponse200DataChartItem",
            )
        ),
    )
    filters: ListSmartLinkConversionsResponse200DataFilters | Unset = wire(
        "filters",
        One("list_smart_link_conversions_response_200_data_filters", "ListSmartLinkConversionsResponse200DataFilters"),
    )
    rows: list[ListSmartLinkConversionsResponse200DataRowsItem] | Unset = wire(
        "rows",
        Each(
            One(
                "list_smart_link_conversions_response_200_data_rows_item",
                "ListSmartLinkConversionsResponse200DataRowsItem",
            )
        ),
    )
    summary: ListSmartLinkConversionsResponse200DataSummary | Unset = wire(
        "summary",
        One("list_smart_link_conversions_response_200_data_summary", "ListSmartLinkConversionsResponse200DataSummary"),
    )
