from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetLegalAndTaxStatusResponse200DataTax(Model):
    country_code: str | Unset = wire("countryCode")
    editable: bool | Unset = wire("editable")
    is_banking_disabled: bool | Unset = wire("isBankingDisabled")
