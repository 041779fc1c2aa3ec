from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class GetPeriodComparisonBodyPeriodB(Model):
    end: str = wire("end", check=str, required=True)
    start: str = wire("start", check=str, required=True)
