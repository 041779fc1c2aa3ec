from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetTrackingLinkStatsResponse200DataItem(Model):
    claims: int | Unset = wire("claims")
    clicks: int | Unset = wire("clicks")
    date: int | Unset = wire("date")
    follows: int | Unset = wire("follows")
    month: int | Unset = wire("month")
    subscriptions: int | Unset = wire("subscriptions")
    timestamp: int | Unset = wire("timestamp")
    tracking_link_id: str | Unset = wire("trackingLinkId")
    year: int | Unset = wire("year")
