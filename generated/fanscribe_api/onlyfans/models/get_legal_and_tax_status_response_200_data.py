from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_legal_and_tax_status_response_200_data_dac7 import GetLegalAndTaxStatusResponse200DataDAC7
    from ..models.get_legal_and_tax_status_response_200_data_tax import GetLegalAndTaxStatusResponse200DataTax


@define(eq=False, repr=False, kw_only=True)
class GetLegalAndTaxStatusResponse200Data(Model):
    dac7: GetLegalAndTaxStatusResponse200DataDAC7 | Unset = wire(
        "DAC7", One("get_legal_and_tax_status_response_200_data_dac7", "GetLegalAndTaxStatusResponse200DataDAC7")
    )
    can_change_payout_type: bool | Unset = wire("canChangePayoutType")
    can_show_legal_form: bool | Unset = wire("canShowLegalForm")
    hide_banking: bool | Unset = wire("hideBanking")
    is_real_id_image: bool | Unset = wire("isRealIdImage")
    is_w9_exist: bool | Unset = wire("isW9Exist")
    is_w9_required: bool | Unset = wire("isW9Required")
    is_xxx: bool | Unset = wire("isXXX")
    iv_fail_reason: str | Unset = wire("ivFailReason")
    iv_status: str | Unset = wire("ivStatus")
    need_show_edit_w9: bool | Unset = wire("needShowEditW9")
    payout_legal_approve_reject_reason: str | Unset = wire("payoutLegalApproveRejectReason")
    show_iv_button: bool | Unset = wire("showIvButton")
    tax: GetLegalAndTaxStatusResponse200DataTax | Unset = wire(
        "tax", One("get_legal_and_tax_status_response_200_data_tax", "GetLegalAndTaxStatusResponse200DataTax")
    )
