from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_btn_submit import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit,
    )
    from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_title import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle,
    )


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping(Model):
    alert: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert | Unset = wire(
        "alert",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert",
            "GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert",
        ),
    )
    btn_submit: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit | Unset = wire(
        "btn_submit",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_ui_mapping_btn_submit",
            "GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit",
        ),
    )
    title: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle | Unset = wire(
        "title",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_ui_mapping_title",
            "GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle",
        ),
    )
