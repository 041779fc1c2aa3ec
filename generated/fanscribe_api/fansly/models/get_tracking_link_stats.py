"""Models of `get_tracking_link_stats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetTrackingLinkStatsDataItem(Model):
    claims: int | Unset = wire("claims")
    clicks: int | Unset = wire("clicks")
    date: int | Unset = wire("date")
    follows: int | Unset = wire("follows")
    month: int | Unset = wire("month")
    subscriptions: int | Unset = wire("subscriptions")
    timestamp: int | Unset = wire("timestamp")
    tracking_link_id: str | Unset = wire("trackingLinkId")
    year: int | Unset = wire("year")


@define(eq=False, repr=False, kw_only=True)
class GetTrackingLinkStats(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[GetTrackingLinkStatsDataItem] | Unset = wire("data")
