"""Models of `update_payout_frequency`."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from ...runtime.fields import model, needed
from ...runtime.models import Body


@model
class UpdatePayoutFrequencyBody(Body):
    frequency: Literal["manual", "monthly", "weekly"] | Enum = needed("frequency")
