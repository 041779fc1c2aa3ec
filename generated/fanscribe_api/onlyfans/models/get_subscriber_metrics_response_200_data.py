from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_subscriber_metrics_response_200_data_detailed import GetSubscriberMetricsResponse200DataDetailed


@define(eq=False, repr=False, kw_only=True)
class GetSubscriberMetricsResponse200Data(Model):
    detailed: GetSubscriberMetricsResponse200DataDetailed | Unset = wire(
        "detailed",
        One("get_subscriber_metrics_response_200_data_detailed", "GetSubscriberMetricsResponse200DataDetailed"),
    )
    new_subscriptions: int | Unset = wire("new_subscriptions")
    renewed_subscriptions: int | Unset = wire("renewed_subscriptions")
    total_subscriptions: int | Unset = wire("total_subscriptions")
