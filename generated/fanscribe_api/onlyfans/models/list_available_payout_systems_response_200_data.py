from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_available_payout_systems_response_200_data_payouts_item import (
        ListAvailablePayoutSystemsResponse200DataPayoutsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListAvailablePayoutSystemsResponse200Data(Model):
    payout_code: str | Unset = wire("payoutCode")
    payouts: list[ListAvailablePayoutSystemsResponse200DataPayoutsItem] | Unset = wire(
        "payouts",
        Each(
            One(
                "list_available_payout_systems_response_200_data_payouts_item",
                "ListAvailablePayoutSystemsResponse200DataPayoutsItem",
            )
        ),
    )
