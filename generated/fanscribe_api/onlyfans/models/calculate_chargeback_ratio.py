"""Models of `calculate_chargeback_ratio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class CalculateChargebackRatioData(Model):
    chargebacks_ratio: float | Unset = wire("chargebacksRatio")


@define(eq=False, repr=False, kw_only=True)
class CalculateChargebackRatio(Model):
    meta: Meta | Unset = wire("_meta")
    data: CalculateChargebackRatioData | Unset = wire("data")
