from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsResponse200DataTotal(Model):
    current: str | Unset = wire("current")
    delta: float | Unset = wire("delta")
