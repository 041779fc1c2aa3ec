from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CalculateChargebackRatioResponse200Data(Model):
    chargebacks_ratio: float | Unset = wire("chargebacksRatio")
