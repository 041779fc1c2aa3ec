"""Models of `get_legal_and_tax_status`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetLegalAndTaxStatusDataDAC7(Model):
    country_ids: list[int] | None = _field("countryIds")
    error: str | None = _field("error")
    required: bool | None = _field("required")
    state: str | None = _field("state")
    type_: str | None = _field("type")


@_model
class GetLegalAndTaxStatusDataTax(Model):
    country_code: str | None = _field("countryCode")
    editable: bool | None = _field("editable")
    is_banking_disabled: bool | None = _field("isBankingDisabled")


@_model
class GetLegalAndTaxStatusData(Model):
    dac7: GetLegalAndTaxStatusDataDAC7 | None = _field("DAC7")
    can_change_payout_type: bool | None = _field("canChangePayoutType")
    can_show_legal_form: bool | None = _field("canShowLegalForm")
    hide_banking: bool | None = _field("hideBanking")
    is_real_id_image: bool | None = _field("isRealIdImage")
    is_w9_exist: bool | None = _field("isW9Exist")
    is_w9_required: bool | None = _field("isW9Required")
    is_xxx: bool | None = _field("isXXX")
    iv_fail_reason: str | None = _field("ivFailReason")
    iv_status: str | None = _field("ivStatus")
    need_show_edit_w9: bool | None = _field("needShowEditW9")
    payout_legal_approve_reject_reason: str | None = _field("payoutLegalApproveRejectReason")
    show_iv_button: bool | None = _field("showIvButton")
    tax: GetLegalAndTaxStatusDataTax | None = _field("tax")


@_model
class GetLegalAndTaxStatus(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetLegalAndTaxStatusData | None = _field("data")
