"""Models of `get_account_country_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetAccountCountryDetailsData(Model):
    can_has_w9_form: bool | None = wire("canHasW9Form")
    can_pay: bool | None = wire("canPay")
    code: str | None = wire("code")
    has_states: bool | None = wire("hasStates")
    has_zip: bool | None = wire("hasZip")
    id: int | None = wire("id")
    name: str | None = wire("name")


@model
class GetAccountCountryDetails(Model):
    meta: Meta | None = wire("_meta")
    data: GetAccountCountryDetailsData | None = wire("data")
