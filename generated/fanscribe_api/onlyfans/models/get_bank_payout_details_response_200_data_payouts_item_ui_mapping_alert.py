from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert_text import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText,
    )


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert(Model):
    class_: str | Unset = wire("class")
    text: GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText | Unset = wire(
        "text",
        One(
            "get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert_text",
            "GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText",
        ),
    )
