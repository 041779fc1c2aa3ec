from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetSubscriberMetricsResponse200DataDetailed(Model):
    free_subscriptions: int | Unset = wire("free_subscriptions")
    paid_subscriptions: int | Unset = wire("paid_subscriptions")
    unknown_subscriptions: int | Unset = wire("unknown_subscriptions")
