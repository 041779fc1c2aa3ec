"""Models of `get_subscriber_metrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetSubscriberMetricsDataDetailed(Model):
    free_subscriptions: int | Unset = wire("free_subscriptions")
    paid_subscriptions: int | Unset = wire("paid_subscriptions")
    unknown_subscriptions: int | Unset = wire("unknown_subscriptions")


@define(eq=False, repr=False, kw_only=True)
class GetSubscriberMetricsData(Model):
    detailed: GetSubscriberMetricsDataDetailed | Unset = wire("detailed")
    new_subscriptions: int | Unset = wire("new_subscriptions")
    renewed_subscriptions: int | Unset = wire("renewed_subscriptions")
    total_subscriptions: int | Unset = wire("total_subscriptions")


@define(eq=False, repr=False, kw_only=True)
class GetSubscriberMetrics(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetSubscriberMetricsData | Unset = wire("data")
