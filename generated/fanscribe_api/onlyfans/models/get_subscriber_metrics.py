"""Models of `get_subscriber_metrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetSubscriberMetricsDataDetailed(Model):
    free_subscriptions: int | None = wire("free_subscriptions")
    paid_subscriptions: int | None = wire("paid_subscriptions")
    unknown_subscriptions: int | None = wire("unknown_subscriptions")


@model
class GetSubscriberMetricsData(Model):
    detailed: GetSubscriberMetricsDataDetailed | None = wire("detailed")
    new_subscriptions: int | None = wire("new_subscriptions")
    renewed_subscriptions: int | None = wire("renewed_subscriptions")
    total_subscriptions: int | None = wire("total_subscriptions")


@model
class GetSubscriberMetrics(Model):
    meta: Meta | None = wire("_meta")
    data: GetSubscriberMetricsData | None = wire("data")
