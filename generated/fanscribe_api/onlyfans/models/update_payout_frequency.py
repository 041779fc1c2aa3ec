"""Models of `update_payout_frequency`."""

from __future__ import annotations

from typing import Literal

from ...runtime.models import Body, model, needed


@model
class UpdatePayoutFrequencyBody(Body):
    frequency: Literal["manual", "monthly", "weekly"] = needed("frequency")
