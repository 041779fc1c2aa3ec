"""Models of `get_bank_payout_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemFieldsAddress(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | Unset = wire("label")
    maxlength: int | Unset = wire("maxlength")
    required: bool | Unset = wire("required")
    value: str | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel(Model):
    key: str | Unset = wire("key")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemFieldsBic(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | Unset = wire("label")
    maxlength: int | Unset = wire("maxlength")
    required: bool | Unset = wire("required")
    value: str | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemFieldsCountry(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | Unset = wire("label")
    readonly: bool | Unset = wire("readonly")
    uionly: bool | Unset = wire("uionly")
    value: str | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameOninput(Model):
    replace: GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex | Unset = wire("replace")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemFieldsFirstName(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | Unset = wire("label")
    maxlength: int | Unset = wire("maxlength")
    oninput: GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameOninput | Unset = wire("oninput")
    readonly: bool | Unset = wire("readonly")
    value: str | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex(Model):
    flag: str | Unset = wire("flag")
    pattern: str | Unset = wire("pattern")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemFieldsIban(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | Unset = wire("label")
    regex: GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex | Unset = wire("regex")
    required: bool | Unset = wire("required")
    value: str | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemFieldsLastNameOninput(Model):
    replace: GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex | Unset = wire("replace")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemFieldsLastName(Model):
    label: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | Unset = wire("label")
    maxlength: int | Unset = wire("maxlength")
    oninput: GetBankPayoutDetailsDataPayoutsItemFieldsLastNameOninput | Unset = wire("oninput")
    readonly: bool | Unset = wire("readonly")
    value: str | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemFields(Model):
    address: GetBankPayoutDetailsDataPayoutsItemFieldsAddress | Unset = wire("address")
    bank_name: GetBankPayoutDetailsDataPayoutsItemFieldsAddress | Unset = wire("bank_name")
    bic: GetBankPayoutDetailsDataPayoutsItemFieldsBic | Unset = wire("bic")
    city: GetBankPayoutDetailsDataPayoutsItemFieldsBic | Unset = wire("city")
    country: GetBankPayoutDetailsDataPayoutsItemFieldsCountry | Unset = wire("country")
    first_name: GetBankPayoutDetailsDataPayoutsItemFieldsFirstName | Unset = wire("first_name")
    iban: GetBankPayoutDetailsDataPayoutsItemFieldsIban | Unset = wire("iban")
    last_name: GetBankPayoutDetailsDataPayoutsItemFieldsLastName | Unset = wire("last_name")
    postal: GetBankPayoutDetailsDataPayoutsItemFieldsBic | Unset = wire("postal")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemUiMappingAlert(Model):
    class_: str | Unset = wire("class")
    text: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | Unset = wire("text")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItemUiMapping(Model):
    alert: GetBankPayoutDetailsDataPayoutsItemUiMappingAlert | Unset = wire("alert")
    btn_submit: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | Unset = wire("btn_submit")
    title: GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel | Unset = wire("title")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsDataPayoutsItem(Model):
    code: str | Unset = wire("code")
    description: str | Unset = wire("description")
    fields: GetBankPayoutDetailsDataPayoutsItemFields | Unset = wire("fields")
    fields_order: list[str] | Unset = wire("fieldsOrder")
    min_payout_summ: int | Unset = wire("minPayoutSumm")
    payout_time: str | Unset = wire("payoutTime")
    subtitle: str | Unset = wire("subtitle")
    title: str | Unset = wire("title")
    ui_mapping: GetBankPayoutDetailsDataPayoutsItemUiMapping | Unset = wire("uiMapping")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsData(Model):
    is_payout_data_filled: bool | Unset = wire("isPayoutDataFilled")
    payout_code: str | Unset = wire("payoutCode")
    payouts: list[GetBankPayoutDetailsDataPayoutsItem] | Unset = wire("payouts")


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetails(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetBankPayoutDetailsData | Unset = wire("data")
