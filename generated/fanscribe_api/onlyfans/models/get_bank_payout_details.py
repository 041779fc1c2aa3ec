"""Models of `get_bank_payout_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetBankPayoutDetailsDataPayoutsItemFieldsAddress(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = wire("label")
    maxlength: int | None = wire("maxlength")
    required: bool | None = wire("required")
    value: str | None = wire("value")


@model
class GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel(Model):
    key: str | None = wire("key")


@model
class GetBankPayoutDetailsDataPayoutsItemFieldsBic(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = wire("label")
    maxlength: int | None = wire("maxlength")
    required: bool | None = wire("required")
    value: str | None = wire("value")


@model
class GetBankPayoutDetailsDataPayoutsItemFieldsCountry(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = wire("label")
    readonly: bool | None = wire("readonly")
    uionly: bool | None = wire("uionly")
    value: str | None = wire("value")


@model
class GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameOninput(Model):
    replace: GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex | None = wire("replace")


@model
class GetBankPayoutDetailsDataPayoutsItemFieldsFirstName(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = wire("label")
    maxlength: int | None = wire("maxlength")
    oninput: GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameOninput | None = wire("oninput")
    readonly: bool | None = wire("readonly")
    value: str | None = wire("value")


@model
class GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex(Model):
    flag: str | None = wire("flag")
    pattern: str | None = wire("pattern")


@model
class GetBankPayoutDetailsDataPayoutsItemFieldsIban(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = wire("label")
    regex: GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex | None = wire("regex")
    required: bool | None = wire("required")
    value: str | None = wire("value")


@model
class GetBankPayoutDetailsDataPayoutsItemFieldsLastNameOninput(Model):
    replace: GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex | None = wire("replace")


@model
class GetBankPayoutDetailsDataPayoutsItemFieldsLastName(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = wire("label")
    maxlength: int | None = wire("maxlength")
    oninput: GetBankPayoutDetailsDataPayoutsItemFieldsLastNameOninput | None = wire("oninput")
    readonly: bool | None = wire("readonly")
    value: str | None = wire("value")


@model
class GetBankPayoutDetailsDataPayoutsItemFields(Model):
    address: GetBankPayoutDetailsDataPayoutsItemFieldsAddress | None = wire("address")
    bank_name: GetBankPayoutDetailsDataPayoutsItemFieldsAddress | None = wire("bank_name")
    bic: GetBankPayoutDetailsDataPayoutsItemFieldsBic | None = wire("bic")
    city: GetBankPayoutDetailsDataPayoutsItemFieldsBic | None = wire("city")
    country: GetBankPayoutDetailsDataPayoutsItemFieldsCountry | None = wire("country")
    first_name: GetBankPayoutDetailsDataPayoutsItemFieldsFirstName | None = wire("first_name")
    iban: GetBankPayoutDetailsDataPayoutsItemFieldsIban | None = wire("iban")
    last_name: GetBankPayoutDetailsDataPayoutsItemFieldsLastName | None = wire("last_name")
    postal: GetBankPayoutDetailsDataPayoutsItemFieldsBic | None = wire("postal")


@model
class GetBankPayoutDetailsDataPayoutsItemUiMappingAlert(Model):
    class_: str | None = wire("class")
    text: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = wire("text")


@model
class GetBankPayoutDetailsDataPayoutsItemUiMapping(Model):
    alert: GetBankPayoutDetailsDataPayoutsItemUiMappingAlert | None = wire("alert")
    btn_submit: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = wire("btn_submit")
    title: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | None = wire("title")


@model
class GetBankPayoutDetailsDataPayoutsItem(Model):
    code: str | None = wire("code")
    description: str | None = wire("description")
    fields: GetBankPayoutDetailsDataPayoutsItemFields | None = wire("fields")
    fields_order: list[str] | None = wire("fieldsOrder")
    min_payout_summ: int | None = wire("minPayoutSumm")
    payout_time: str | None = wire("payoutTime")
    subtitle: str | None = wire("subtitle")
    title: str | None = wire("title")
    ui_mapping: GetBankPayoutDetailsDataPayoutsItemUiMapping | None = wire("uiMapping")


@model
class GetBankPayoutDetailsData(Model):
    is_payout_data_filled: bool | None = wire("isPayoutDataFilled")
    payout_code: str | None = wire("payoutCode")
    payouts: list[GetBankPayoutDetailsDataPayoutsItem] | None = wire("payouts")


@model
class GetBankPayoutDetails(Model):
    meta: Meta | None = wire("_meta")
    data: GetBankPayoutDetailsData | None = wire("data")
