"""Models of `get_tracking_link_stats`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class GetTrackingLinkStatsDataItem(Model):
    claims: int | None = _field("claims")
    clicks: int | None = _field("clicks")
    date: int | None = _field("date")
    follows: int | None = _field("follows")
    month: int | None = _field("month")
    subscriptions: int | None = _field("subscriptions")
    timestamp: int | None = _field("timestamp")
    tracking_link_id: str | None = _field("trackingLinkId")
    year: int | None = _field("year")


@_model
class GetTrackingLinkStats(Page["GetTrackingLinkStatsDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[GetTrackingLinkStatsDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
