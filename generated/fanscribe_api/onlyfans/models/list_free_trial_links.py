"""Models of `list_free_trial_links`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkRevenue, Meta, Pagination


@_model
class ListFreeTrialLinksDataListItemLinksRelated(Model):
    subscribers: str | None = _field("subscribers")


@_model
class ListFreeTrialLinksDataListItemLinks(Model):
    related: ListFreeTrialLinksDataListItemLinksRelated | None = _field("related")


@_model
class ListFreeTrialLinksDataListItem(Model):
    claim_counts: int | None = _field("claimCounts")
    clicks_counts: int | None = _field("clicksCounts")
    created_at: datetime.datetime | None = _field("createdAt")
    expired_at: datetime.datetime | None = _field("expiredAt")
    id: int | None = _field("id")
    is_finished: bool | None = _field("isFinished")
    links: ListFreeTrialLinksDataListItemLinks | None = _field("links")
    revenue: LinkRevenue | None = _field("revenue")
    subscribe_counts: int | None = _field("subscribeCounts")
    subscribe_days: int | None = _field("subscribeDays")
    tags: list[str] | None = _field("tags")
    trial_link_name: str | None = _field("trialLinkName")
    url: str | None = _field("url")


@_model
class ListFreeTrialLinksData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListFreeTrialLinksDataListItem] | None = _field("list")


@_model
class ListFreeTrialLinks(Model):
    meta: Meta | None = _field("_meta")
    pagination: Pagination | None = _field("_pagination")
    data: ListFreeTrialLinksData | None = _field("data")
