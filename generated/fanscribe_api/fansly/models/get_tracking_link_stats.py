"""Models of `get_tracking_link_stats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetTrackingLinkStatsDataItem(Model):
    claims: int | None = wire("claims")
    clicks: int | None = wire("clicks")
    date: int | None = wire("date")
    follows: int | None = wire("follows")
    month: int | None = wire("month")
    subscriptions: int | None = wire("subscriptions")
    timestamp: int | None = wire("timestamp")
    tracking_link_id: str | None = wire("trackingLinkId")
    year: int | None = wire("year")


@model
class GetTrackingLinkStats(Model):
    meta: Meta | None = wire("_meta")
    data: list[GetTrackingLinkStatsDataItem] | None = wire("data")
