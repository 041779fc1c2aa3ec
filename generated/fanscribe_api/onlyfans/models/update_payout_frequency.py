"""Models of `update_payout_frequency`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ...runtime.models import Body, wire


@define(eq=False, repr=False, kw_only=True)
class UpdatePayoutFrequencyBody(Body):
    frequency: Literal["manual", "monthly", "weekly"] = wire("frequency", required=True)
