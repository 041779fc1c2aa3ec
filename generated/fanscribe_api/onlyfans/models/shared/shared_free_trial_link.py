"""SharedFreeTrialLink, a model that several operations share."""

from __future__ import annotations

import datetime
from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class SharedFreeTrialLink(Model):
    claim_counts: int | None = _field("claimCounts")
    clicks_counts: int | None = _field("clicksCounts")
    created_at: datetime.datetime | None = _field("createdAt")
    expired_at: datetime.datetime | None = _field("expiredAt")
    id: int | None = _field("id")
    is_finished: bool | None = _field("isFinished")
    owner: _models.shared.LinkOwner | None = _field("owner")
    subscribe_counts: int | None = _field("subscribeCounts")
    subscribe_days: int | None = _field("subscribeDays")
    tags: list[Any] | None = _field("tags")
    trial_link_name: str | None = _field("trialLinkName")
    url: str | None = _field("url")
