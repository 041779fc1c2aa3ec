"""Models of `list_stored_shared_free_trial_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import LinkOwner, Meta, Pagination


@define(eq=False, repr=False, kw_only=True)
class ListStoredSharedFreeTrialLinksDataListItem(Model):
    claim_counts: int | Unset = wire("claimCounts")
    clicks_counts: int | Unset = wire("clicksCounts")
    created_at: datetime.datetime | Unset = wire("createdAt")
    expired_at: datetime.datetime | Unset = wire("expiredAt")
    id: int | Unset = wire("id")
    is_finished: bool | Unset = wire("isFinished")
    owner: LinkOwner | Unset = wire("owner")
    subscribe_counts: int | Unset = wire("subscribeCounts")
    subscribe_days: int | Unset = wire("subscribeDays")
    tags: list[Any] | Unset = wire("tags")
    trial_link_name: str | Unset = wire("trialLinkName")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class ListStoredSharedFreeTrialLinksData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListStoredSharedFreeTrialLinksDataListItem] | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class ListStoredSharedFreeTrialLinks(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: ListStoredSharedFreeTrialLinksData | Unset = wire("data")
