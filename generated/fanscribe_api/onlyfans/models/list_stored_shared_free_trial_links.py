"""Models of `list_stored_shared_free_trial_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkOwner, Meta, Pagination


@_model
class ListStoredSharedFreeTrialLinksDataListItem(Model):
    claim_counts: int | None = _field("claimCounts")
    clicks_counts: int | None = _field("clicksCounts")
    created_at: datetime.datetime | None = _field("createdAt")
    expired_at: datetime.datetime | None = _field("expiredAt")
    id: int | None = _field("id")
    is_finished: bool | None = _field("isFinished")
    owner: LinkOwner | None = _field("owner")
    subscribe_counts: int | None = _field("subscribeCounts")
    subscribe_days: int | None = _field("subscribeDays")
    tags: list[Any] | None = _field("tags")
    trial_link_name: str | None = _field("trialLinkName")
    url: str | None = _field("url")


@_model
class ListStoredSharedFreeTrialLinksData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListStoredSharedFreeTrialLinksDataListItem] | None = _field("list")


@_model
class ListStoredSharedFreeTrialLinks(Model):
    meta: Meta | None = _field("_meta")
    pagination: Pagination | None = _field("_pagination")
    data: ListStoredSharedFreeTrialLinksData | None = _field("data")
