"""Models of `calculate_chargeback_ratio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class CalculateChargebackRatioData(Model):
    chargebacks_ratio: float | None = wire("chargebacksRatio")


@model
class CalculateChargebackRatio(Model):
    meta: Meta | None = wire("_meta")
    data: CalculateChargebackRatioData | None = wire("data")
