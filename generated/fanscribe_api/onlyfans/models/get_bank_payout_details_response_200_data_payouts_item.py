from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_fields import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFields,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping,
    )


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsResponse200DataPayoutsItem(Model):
    code: str | Unset = wire("code")
    description: str | Unset = wire("description")
    fields: GetBankPayoutDetailsResponse200DataPayoutsItemFields | Unset = wire(
        "fields",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_fields",
            "GetBankPayoutDetailsResponse200DataPayoutsItemFields",
        ),
    )
    fields_order: list[str] | Unset = wire("fieldsOrder")
    min_payout_summ: int | Unset = wire("minPayoutSumm")
    payout_time: str | Unset = wire("payoutTime")
    subtitle: str | Unset = wire("subtitle")
    title: str | Unset = wire("title")
    ui_mapping: GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping | Unset = wire(
        "uiMapping",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_ui_mapping",
            "GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping",
        ),
    )
