from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetAccountCountryDetailsResponse200Data(Model):
    can_has_w9_form: bool | Unset = wire("canHasW9Form")
    can_pay: bool | Unset = wire("canPay")
    code: str | Unset = wire("code")
    has_states: bool | Unset = wire("hasStates")
    has_zip: bool | Unset = wire("hasZip")
    id: int | Unset = wire("id")
    name: str | Unset = wire("name")
