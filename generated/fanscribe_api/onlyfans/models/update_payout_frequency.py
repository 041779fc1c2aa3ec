"""Models of `update_payout_frequency`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import model as _model, required as _required
from ...runtime.models import Body


@_model
class UpdatePayoutFrequencyBody(Body):
    frequency: Literal["manual", "monthly", "weekly"] = _required("frequency")
