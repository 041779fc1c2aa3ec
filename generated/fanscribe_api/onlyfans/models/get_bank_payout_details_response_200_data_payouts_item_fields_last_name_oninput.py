from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_last_name_oninput_replace import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninputReplace,
    )


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninput(Model):
    replace: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninputReplace | Unset = wire(
        "replace",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_last_name_oninput_replace",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninputReplace",
        ),
    )
