from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_available_payout_systems_response_200_data import ListAvailablePayoutSystemsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListAvailablePayoutSystemsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ListAvailablePayoutSystemsResponse200Data | Unset = wire(
        "data", One("list_available_payout_systems_response_200_data", "ListAvailablePayoutSystemsResponse200Data")
    )
