from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_profitability_history_response_200_data_item import GetProfitabilityHistoryResponse200DataItem


@define(eq=False, repr=False, kw_only=True)
class GetProfitabilityHistoryResponse200(Model):
    data: list[GetProfitabilityHistoryResponse200DataItem] | Unset = wire(
        "data",
        Each(One("get_profitability_history_response_200_data_item", "GetProfitabilityHistoryResponse200DataItem")),
    )
