from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_country_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountryLabel,
    )


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry(Model):
    label: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountryLabel | Unset = wire(
        "label",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_country_label",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountryLabel",
        ),
    )
    readonly: bool | Unset = wire("readonly")
    uionly: bool | Unset = wire("uionly")
    value: str | Unset = wire("value")
