"""Models of `get_legal_and_tax_status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetLegalAndTaxStatusDataDAC7(Model):
    country_ids: list[int] | None = wire("countryIds")
    error: str | None = wire("error")
    required: bool | None = wire("required")
    state: str | None = wire("state")
    type_: str | None = wire("type")


@model
class GetLegalAndTaxStatusDataTax(Model):
    country_code: str | None = wire("countryCode")
    editable: bool | None = wire("editable")
    is_banking_disabled: bool | None = wire("isBankingDisabled")


@model
class GetLegalAndTaxStatusData(Model):
    dac7: GetLegalAndTaxStatusDataDAC7 | None = wire("DAC7")
    can_change_payout_type: bool | None = wire("canChangePayoutType")
    can_show_legal_form: bool | None = wire("canShowLegalForm")
    hide_banking: bool | None = wire("hideBanking")
    is_real_id_image: bool | None = wire("isRealIdImage")
    is_w9_exist: bool | None = wire("isW9Exist")
    is_w9_required: bool | None = wire("isW9Required")
    is_xxx: bool | None = wire("isXXX")
    iv_fail_reason: str | None = wire("ivFailReason")
    iv_status: str | None = wire("ivStatus")
    need_show_edit_w9: bool | None = wire("needShowEditW9")
    payout_legal_approve_reject_reason: str | None = wire("payoutLegalApproveRejectReason")
    show_iv_button: bool | None = wire("showIvButton")
    tax: GetLegalAndTaxStatusDataTax | None = wire("tax")


@model
class GetLegalAndTaxStatus(Model):
    meta: Meta | None = wire("_meta")
    data: GetLegalAndTaxStatusData | None = wire("data")
