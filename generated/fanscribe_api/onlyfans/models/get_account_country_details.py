"""Models of `get_account_country_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetAccountCountryDetailsData(Model):
    can_has_w9_form: bool | Unset = wire("canHasW9Form")
    can_pay: bool | Unset = wire("canPay")
    code: str | Unset = wire("code")
    has_states: bool | Unset = wire("hasStates")
    has_zip: bool | Unset = wire("hasZip")
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")


@define(eq=False, repr=False, kw_only=True)
class GetAccountCountryDetails(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetAccountCountryDetailsData | Unset = wire("data")
