"""Models of `get_subscriber_statistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetSubscriberStatisticsDataEarningsItem(Model):
    count: float | None = wire("count")
    date: str | None = wire("date")


@model
class GetSubscriberStatisticsDataSubscribesItem(Model):
    count: int | None = wire("count")
    date: str | None = wire("date")


@model
class GetSubscriberStatisticsData(Model):
    delta: float | None = wire("delta")
    earnings: list[GetSubscriberStatisticsDataEarningsItem] | None = wire("earnings")
    subscribers: int | None = wire("subscribers")
    subscribes: list[GetSubscriberStatisticsDataSubscribesItem] | None = wire("subscribes")
    total: float | None = wire("total")


@model
class GetSubscriberStatistics(Model):
    meta: Meta | None = wire("_meta")
    data: GetSubscriberStatisticsData | None = wire("data")
