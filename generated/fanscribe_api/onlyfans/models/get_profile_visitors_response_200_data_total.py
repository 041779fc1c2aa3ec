from __future__ import annotations

from attrs import define

from ..types import Model, Unset, wire


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsResponse200DataTotal(Model):
    current: str | Unset = wire("current")
    delta: float | Unset = wire("delta")
