from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, wire

if TYPE_CHECKING:
    from ..models.update_payout_frequency_body_frequency import UpdatePayoutFrequencyBodyFrequency


@define(eq=False, repr=False, kw_only=True)
class UpdatePayoutFrequencyBody(Model):
    frequency: UpdatePayoutFrequencyBodyFrequency = wire(
        "frequency", check=("manual", "monthly", "weekly"), required=True
    )
