from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_last_name_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameLabel,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_last_name_oninput import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninput,
    )


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName(Model):
    label: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameLabel | Unset = wire(
        "label",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_last_name_label",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameLabel",
        ),
    )
    maxlength: int | Unset = wire("maxlength")
    oninput: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninput | Unset = wire(
        "oninput",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_last_name_oninput",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninput",
        ),
    )
    readonly: bool | Unset = wire("readonly")
    value: str | Unset = wire("value")
