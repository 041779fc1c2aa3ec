from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateFreeTrialLinkResponse200Data(Model):
    claim_counts: int | Unset = wire("claimCounts")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    expired_at: datetime.datetime | Unset = wire("expiredAt", moment)
    id: int | Unset = wire("id")
    is_finished: bool | Unset = wire("isFinished")
    subscribe_counts: int | Unset = wire("subscribeCounts")
    subscribe_days: int | Unset = wire("subscribeDays")
    trial_link_name: str | Unset = wire("trialLinkName")
    url: str | Unset = wire("url")
