from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.link_cost import LinkCost
    from ..models.link_revenue import LinkRevenue
    from ..models.list_stored_free_trial_links_response_200_data_list_item_links import (
        ListStoredFreeTrialLinksResponse200DataListItemLinks,
    )


@define(eq=False, repr=False, kw_only=True)
class ListStoredFreeTrialLinksResponse200DataListItem(Model):
    claim_counts: int | Unset = wire("claimCounts")
    clicks_counts: int | Unset = wire("clicksCounts")
    cost: LinkCost | Unset = wire("cost", One("link_cost", "LinkCost"))
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    expired_at: datetime.datetime | Unset = wire("expiredAt", moment)
    id: int | Unset = wire("id")
    is_finished: bool | Unset = wire("isFinished")
    links: ListStoredFreeTrialLinksResponse200DataListItemLinks | Unset = wire(
        "links",
        One(
            "list_stored_free_trial_links_response_200_data_list_item_links",
            "ListStoredFreeTrialLinksResponse200DataListItemLinks",
        ),
    )
    revenue: LinkRevenue | Unset = wire("revenue", One("link_revenue", "LinkRevenue"))
    subscribe_counts: int | Unset = wire("subscribeCounts")
    subscribe_days: int | Unset = wire("subscribeDays")
    tags: list[str] | Unset = wire("tags")
    trial_link_name: str | Unset = wire("trialLinkName")
    url: str | Unset = wire("url")
