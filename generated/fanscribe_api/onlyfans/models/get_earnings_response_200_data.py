from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_earnings_response_200_data_total import GetEarningsResponse200DataTotal


@define(eq=False, repr=False, kw_only=True)
class GetEarningsResponse200Data(Model):
    total: GetEarningsResponse200DataTotal | Unset = wire(
        "total", One("get_earnings_response_200_data_total", "GetEarningsResponse200DataTotal")
    )
