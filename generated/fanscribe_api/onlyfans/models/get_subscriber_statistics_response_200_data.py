from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_subscriber_statistics_response_200_data_earnings_item import (
        GetSubscriberStatisticsResponse200DataEarningsItem,
    )
    from ..models.get_subscriber_statistics_response_200_data_subscribes_item import (
        GetSubscriberStatisticsResponse200DataSubscribesItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetSubscriberStatisticsResponse200Data(Model):
    delta: float | Unset = wire("delta")
    earnings: list[GetSubscriberStatisticsResponse200DataEarningsItem] | Unset = wire(
        "earnings",
        Each(
            One(
                "get_subscriber_statistics_response_200_data_earnings_item",
                "GetSubscriberStatisticsResponse200DataEarningsItem",
            )
        ),
    )
    subscribers: int | Unset = wire("subscribers")
    subscribes: list[GetSubscriberStatisticsResponse200DataSubscribesItem] | Unset = wire(
        "subscribes",
        Each(
            One(
                "get_subscriber_statistics_response_200_data_subscribes_item",
                "GetSubscriberStatisticsResponse200DataSubscribesItem",
            )
        ),
    )
    total: float | Unset = wire("total")
