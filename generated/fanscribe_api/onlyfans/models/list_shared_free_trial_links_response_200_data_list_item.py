from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.link_owner import LinkOwner


@define(eq=False, repr=False, kw_only=True)
class ListSharedFreeTrialLinksResponse200DataListItem(Model):
    claim_counts: int | Unset = wire("claimCounts")
    clicks_counts: int | Unset = wire("clicksCounts")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    expired_at: datetime.datetime | Unset = wire("expiredAt", moment)
    id: int | Unset = wire("id")
    is_finished: bool | Unset = wire("isFinished")
    owner: LinkOwner | Unset = wire("owner", One("link_owner", "LinkOwner"))
    subscribe_counts: int | Unset = wire("subscribeCounts")
    subscribe_days: int | Unset = wire("subscribeDays")
    tags: list[Any] | Unset = wire("tags")
    trial_link_name: str | Unset = wire("trialLinkName")
    url: str | Unset = wire("url")
