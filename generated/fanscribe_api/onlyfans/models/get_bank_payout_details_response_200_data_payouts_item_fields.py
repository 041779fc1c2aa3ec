from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_address import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_bank_name import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_bic import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_city import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_country import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_first_name import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_iban import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_last_name import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields_postal import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal,
    )


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsResponse200DataPayoutsItemFields(Model):
    address: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress | Unset = wire(
        "address",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_address",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress",
        ),
    )
    bank_name: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName | Unset = wire(
        "bank_name",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_bank_name",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName",
        ),
    )
    bic: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic | Unset = wire(
        "bic",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_bic",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic",
        ),
    )
    city: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity | Unset = wire(
        "city",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_city",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity",
        ),
    )
    country: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry | Unset = wire(
        "country",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_country",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry",
        ),
    )
    first_name: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName | Unset = wire(
        "first_name",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_first_name",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName",
        ),
    )
    iban: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban | Unset = wire(
        "iban",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_iban",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban",
        ),
    )
    last_name: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName | Unset = wire(
        "last_name",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_last_name",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName",
        ),
    )
    postal: GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal | Unset = wire(
        "postal",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields_postal",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal",
        ),
    )
