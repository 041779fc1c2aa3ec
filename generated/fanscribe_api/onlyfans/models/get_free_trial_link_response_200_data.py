from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_free_trial_link_response_200_data_links import GetFreeTrialLinkResponse200DataLinks
    from ..models.link_cost import LinkCost
    from ..models.link_revenue import LinkRevenue


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLinkResponse200Data(Model):
    claim_counts: int | Unset = wire("claimCounts")
    clicks_counts: int | Unset = wire("clicksCounts")
    cost: LinkCost | Unset = wire("cost", One("link_cost", "LinkCost"))
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    expired_at: datetime.datetime | Unset = wire("expiredAt", moment)
    id: int | Unset = wire("id")
    is_finished: bool | Unset = wire("isFinished")
    links: GetFreeTrialLinkResponse200DataLinks | Unset = wire(
        "links", One("get_free_trial_link_response_200_data_links", "GetFreeTrialLinkResponse200DataLinks")
    )
    revenue: LinkRevenue | Unset = wire("revenue", One("link_revenue", "LinkRevenue"))
    subscribe_counts: int | Unset = wire("subscribeCounts")
    subscribe_days: int | Unset = wire("subscribeDays")
    tags: list[str] | Unset = wire("tags")
    trial_link_name: str | Unset = wire("trialLinkName")
    url: str | Unset = wire("url")
