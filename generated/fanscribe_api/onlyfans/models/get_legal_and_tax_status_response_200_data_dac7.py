from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetLegalAndTaxStatusResponse200DataDAC7(Model):
    country_ids: list[int] | Unset = wire("countryIds")
    error: str | Unset = wire("error")
    required: bool | Unset = wire("required")
    state: str | Unset = wire("state")
    type_: str | Unset = wire("type")
