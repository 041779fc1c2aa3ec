from __future__ import annotations

from attrs import define

from ..types import Model, Unset, wire


@define(eq=False, repr=False, kw_only=True)
class GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountryLabel(Model):
    key: str | Unset = wire("key")
