from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chargeback_statistics_response_200_data import ListChargebackStatisticsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListChargebackStatisticsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ListChargebackStatisticsResponse200Data | Unset = wire(
        "data", One("list_chargeback_statistics_response_200_data", "ListChargebackStatisticsResponse200Data")
    )
