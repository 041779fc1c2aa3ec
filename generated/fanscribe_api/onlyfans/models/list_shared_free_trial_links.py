"""Models of `list_shared_free_trial_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkOwner, Meta, Pagination


@model
class ListSharedFreeTrialLinksDataListItem(Model):
    claim_counts: int | None = wire("claimCounts")
    clicks_counts: int | None = wire("clicksCounts")
    created_at: datetime.datetime | None = wire("createdAt")
    expired_at: datetime.datetime | None = wire("expiredAt")
    id: int | None = wire("id")
    is_finished: bool | None = wire("isFinished")
    owner: LinkOwner | None = wire("owner")
    subscribe_counts: int | None = wire("subscribeCounts")
    subscribe_days: int | None = wire("subscribeDays")
    tags: list[Any] | None = wire("tags")
    trial_link_name: str | None = wire("trialLinkName")
    url: str | None = wire("url")


@model
class ListSharedFreeTrialLinksData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListSharedFreeTrialLinksDataListItem] | None = wire("list")


@model
class ListSharedFreeTrialLinks(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: ListSharedFreeTrialLinksData | None = wire("data")
