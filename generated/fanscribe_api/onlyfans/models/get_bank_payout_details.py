"""Models of `get_bank_payout_details`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetBankPayoutDetailsDataPayoutsItemFieldsAddress(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = _field("label")
    maxlength: int | None = _field("maxlength")
    required: bool | None = _field("required")
    value: str | None = _field("value")


@_model
class GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel(Model):
    key: str | None = _field("key")


@_model
class GetBankPayoutDetailsDataPayoutsItemFieldsBic(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = _field("label")
    maxlength: int | None = _field("maxlength")
    required: bool | None = _field("required")
    value: str | None = _field("value")


@_model
class GetBankPayoutDetailsDataPayoutsItemFieldsCountry(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = _field("label")
    readonly: bool | None = _field("readonly")
    uionly: bool | None = _field("uionly")
    value: str | None = _field("value")


@_model
class GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameOninput(Model):
    replace: GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex | None = _field("replace")


@_model
class GetBankPayoutDetailsDataPayoutsItemFieldsFirstName(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = _field("label")
    maxlength: int | None = _field("maxlength")
    oninput: GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameOninput | None = _field("oninput")
    readonly: bool | None = _field("readonly")
    value: str | None = _field("value")


@_model
class GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex(Model):
    flag: str | None = _field("flag")
    pattern: str | None = _field("pattern")


@_model
class GetBankPayoutDetailsDataPayoutsItemFieldsIban(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = _field("label")
    regex: GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex | None = _field("regex")
    required: bool | None = _field("required")
    value: str | None = _field("value")


@_model
class GetBankPayoutDetailsDataPayoutsItemFieldsLastNameOninput(Model):
    replace: GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex | None = _field("replace")


@_model
class GetBankPayoutDetailsDataPayoutsItemFieldsLastName(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = _field("label")
    maxlength: int | None = _field("maxlength")
    oninput: GetBankPayoutDetailsDataPayoutsItemFieldsLastNameOninput | None = _field("oninput")
    readonly: bool | None = _field("readonly")
    value: str | None = _field("value")


@_model
class GetBankPayoutDetailsDataPayoutsItemFields(Model):
    address: GetBankPayoutDetailsDataPayoutsItemFieldsAddress | None = _field("address")
    bank_name: GetBankPayoutDetailsDataPayoutsItemFieldsAddress | None = _field("bank_name")
    bic: GetBankPayoutDetailsDataPayoutsItemFieldsBic | None = _field("bic")
    city: GetBankPayoutDetailsDataPayoutsItemFieldsBic | None = _field("city")
    country: GetBankPayoutDetailsDataPayoutsItemFieldsCountry | None = _field("country")
    first_name: GetBankPayoutDetailsDataPayoutsItemFieldsFirstName | None = _field("first_name")
    iban: GetBankPayoutDetailsDataPayoutsItemFieldsIban | None = _field("iban")
    last_name: GetBankPayoutDetailsDataPayoutsItemFieldsLastName | None = _field("last_name")
    postal: GetBankPayoutDetailsDataPayoutsItemFieldsBic | None = _field("postal")


@_model
class GetBankPayoutDetailsDataPayoutsItemUiMappingAlert(Model):
    class_: str | None = _field("class")
    text: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = _field("text")


@_model
class GetBankPayoutDetailsDataPayoutsItemUiMapping(Model):
    alert: GetBankPayoutDetailsDataPayoutsItemUiMappingAlert | None = _field("alert")
    btn_submit: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = _field("btn_submit")
    title: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = _field("title")


@_model
class GetBankPayoutDetailsDataPayoutsItem(Model):
    code: str | None = _field("code")
    description: str | None = _field("description")
    fields: GetBankPayoutDetailsDataPayoutsItemFields | None = _field("fields")
    fields_order: list[str] | None = _field("fieldsOrder")
    min_payout_summ: int | None = _field("minPayoutSumm")
    payout_time: str | None = _field("payoutTime")
    subtitle: str | None = _field("subtitle")
    title: str | None = _field("title")
    ui_mapping: GetBankPayoutDetailsDataPayoutsItemUiMapping | None = _field("uiMapping")


@_model
class GetBankPayoutDetailsData(Model):
    is_payout_data_filled: bool | None = _field("isPayoutDataFilled")
    payout_code: str | None = _field("payoutCode")
    payouts: list[GetBankPayoutDetailsDataPayoutsItem] | None = _field("payouts")


@_model
class GetBankPayoutDetails(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetBankPayoutDetailsData | None = _field("data")


GetBankPayoutDetailsDataPayoutsItemFieldsAddressLabel = GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel
GetBankPayoutDetailsDataPayoutsItemFieldsBankName = GetBankPayoutDetailsDataPayoutsItemFieldsAddress
GetBankPayoutDetailsDataPayoutsItemFieldsBankNameLabel = GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel
GetBankPayoutDetailsDataPayoutsItemFieldsCity = GetBankPayoutDetailsDataPayoutsItemFieldsBic
GetBankPayoutDetailsDataPayoutsItemFieldsCityLabel = GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel
GetBankPayoutDetailsDataPayoutsItemFieldsCountryLabel = GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel
GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameLabel = GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel
GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameOninputReplace = GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex
GetBankPayoutDetailsDataPayoutsItemFieldsIbanLabel = GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel
GetBankPayoutDetailsDataPayoutsItemFieldsLastNameLabel = GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel
GetBankPayoutDetailsDataPayoutsItemFieldsLastNameOninputReplace = GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex
GetBankPayoutDetailsDataPayoutsItemFieldsPostal = GetBankPayoutDetailsDataPayoutsItemFieldsBic
GetBankPayoutDetailsDataPayoutsItemFieldsPostalLabel = GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel
GetBankPayoutDetailsDataPayoutsItemUiMappingAlertText = GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel
GetBankPayoutDetailsDataPayoutsItemUiMappingBtnSubmit = GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel
GetBankPayoutDetailsDataPayoutsItemUiMappingTitle = GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel
