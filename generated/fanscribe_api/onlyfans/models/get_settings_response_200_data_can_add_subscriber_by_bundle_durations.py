from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetSettingsResponse200DataCanAddSubscriberByBundleDurations(Model):
    field_12: str | Unset = wire("12")
    field_3: str | Unset = wire("3")
    field_6: str | Unset = wire("6")
