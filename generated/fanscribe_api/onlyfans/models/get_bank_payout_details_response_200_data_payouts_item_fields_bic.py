from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_bic_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel,
    )


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic(Model):
    label: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel | Unset = wire(
        "label",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_bic_label",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel",
        ),
    )
    maxlength: int | Unset = wire("maxlength")
    required: bool | Unset = wire("required")
    value: str | Unset = wire("value")
