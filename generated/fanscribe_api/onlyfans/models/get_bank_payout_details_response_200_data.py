from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item import (
        GetBankPayoutDetailsResponse200DataPayoutsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsResponse200Data(Model):
    is_payout_data_filled: bool | Unset = wire("isPayoutDataFilled")
    payout_code: str | Unset = wire("payoutCode")
    payouts: list[GetBankPayoutDetailsResponse200DataPayoutsItem] | Unset = wire(
        "payouts",
        Each(
            One(
                "get_bank_payout_details_response_200_data_payouts_item",
                "GetBankPayoutDetailsResponse200DataPayoutsItem",
            )
        ),
    )
