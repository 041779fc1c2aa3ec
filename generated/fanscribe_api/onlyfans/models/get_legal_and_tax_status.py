"""Models of `get_legal_and_tax_status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetLegalAndTaxStatusDataDAC7(Model):
    country_ids: list[int] | Unset = wire("countryIds")
    error: str | Unset = wire("error")
    required: bool | Unset = wire("required")
    state: str | Unset = wire("state")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class GetLegalAndTaxStatusDataTax(Model):
    country_code: str | Unset = wire("countryCode")
    editable: bool | Unset = wire("editable")
    is_banking_disabled: bool | Unset = wire("isBankingDisabled")


@define(eq=False, repr=False, kw_only=True)
class GetLegalAndTaxStatusData(Model):
    dac7: GetLegalAndTaxStatusDataDAC7 | Unset = wire("DAC7")
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
    tax: GetLegalAndTaxStatusDataTax | Unset = wire("tax")


@define(eq=False, repr=False, kw_only=True)
class GetLegalAndTaxStatus(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetLegalAndTaxStatusData | Unset = wire("data")
