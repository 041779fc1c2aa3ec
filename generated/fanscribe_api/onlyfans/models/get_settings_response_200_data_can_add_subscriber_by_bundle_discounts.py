from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts(Model):
    field_0: str | Unset = wire("0")
    field_10: str | Unset = wire("10")
    field_15: str | Unset = wire("15")
    field_20: str | Unset = wire("20")
    field_25: str | Unset = wire("25")
    field_30: str | Unset = wire("30")
    field_35: str | Unset = wire("35")
    field_40: str | Unset = wire("40")
    field_45: str | Unset = wire("45")
    field_5: str | Unset = wire("5")
    field_50: str | Unset = wire("50")
