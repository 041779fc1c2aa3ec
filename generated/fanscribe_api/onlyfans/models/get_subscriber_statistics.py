"""Models of `get_subscriber_statistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetSubscriberStatisticsDataEarningsItem(Model):
    count: float | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class GetSubscriberStatisticsDataSubscribesItem(Model):
    count: int | Unset = wire("count")
    date: str | Unset = wire("date")


@define(eq=False, repr=False, kw_only=True)
class GetSubscriberStatisticsData(Model):
    delta: float | Unset = wire("delta")
    earnings: list[GetSubscriberStatisticsDataEarningsItem] | Unset = wire("earnings")
    subscribers: int | Unset = wire("subscribers")
    subscribes: list[GetSubscriberStatisticsDataSubscribesItem] | Unset = wire("subscribes")
    total: float | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class GetSubscriberStatistics(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetSubscriberStatisticsData | Unset = wire("data")
