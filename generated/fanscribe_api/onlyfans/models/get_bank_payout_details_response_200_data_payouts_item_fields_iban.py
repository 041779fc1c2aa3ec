from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_iban_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanLabel,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_iban_regex import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanRegex,
    )


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban(Model):
    label: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanLabel | Unset = wire(
        "label",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_iban_label",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanLabel",
        ),
    )
    regex: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanRegex | Unset = wire(
        "regex",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_iban_regex",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanRegex",
        ),
    )
    required: bool | Unset = wire("required")
    value: str | Unset = wire("value")
