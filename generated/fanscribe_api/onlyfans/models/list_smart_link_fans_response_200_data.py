from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_fans_response_200_data_filters import ListSmartLinkFansResponse200DataFilters
    from ..models.list_smart_link_fans_response_200_data_rows_item import ListSmartLinkFansResponse200DataRowsItem
    from ..models.list_smart_link_fans_response_200_data_summary import ListSmartLinkFansResponse200DataSummary


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkFansResponse200Data(Model):
    filters: ListSmartLinkFansResponse200DataFilters | Unset = wire(
        "filters", One("list_smart_link_fans_response_200_data_filters", "ListSmartLinkFansResponse200DataFilters")
    )
    rows: list[ListSmartLinkFansResponse200DataRowsItem] | Unset = wire(
        "rows",
        Each(One("list_smart_link_fans_response_200_data_rows_item", "ListSmartLinkFansResponse200DataRowsItem")),
    )
    summary: ListSmartLinkFansResponse200DataSummary | Unset = wire(
        "summary", One("list_smart_link_fans_response_200_data_summary", "ListSmartLinkFansResponse200DataSummary")
    )
