"""Operations of the tag Insights."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    ListCall,
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Insights(Resource[ModeT]):
    """Operations of the tag Insights."""

    @_operation
    def get_earnings_summary(
        self,
        fanvue_account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        granularity: Literal["day", "week"] | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
        timezone: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.get_earnings_summary.GetEarningsSummary]:
        """Get Earnings Summary

        GET /api/fanvue/{fanvueAccount}/insights/earnings/summary (getEarningsSummary)
        """
        return ReadCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/insights/earnings/summary",
            {"fanvueAccount": fanvue_account},
            query={
                "endDate": end_date,
                "granularity": granularity,
                "startDate": start_date,
                "timezone": timezone,
            },
            answer=ModelRef("get_earnings_summary", "GetEarningsSummary"),
        )

    @_operation
    def get_subscriber_trend(
        self,
        fanvue_account: str | int,
        *,
        cursor: str | int | float | Unset = UNSET,
        end_date: str | int | float | Unset = UNSET,
        size: int | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
    ) -> ListCall[
        _models.get_subscriber_trend.GetSubscriberTrend, _models.get_subscriber_trend.GetSubscriberTrendDataDataItem
    ]:
        """Get Subscriber Trend

        GET /api/fanvue/{fanvueAccount}/insights/subscribers (getSubscriberTrend)
        """
        return ListCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/insights/subscribers",
            {"fanvueAccount": fanvue_account},
            query={
                "cursor": cursor,
                "endDate": end_date,
                "size": size,
                "startDate": start_date,
            },
            answer=ModelRef("get_subscriber_trend", "GetSubscriberTrend"),
            next_from={
                "cursor": ("data", "nextCursor"),
            },
        )

    @_operation
    def list_earnings(
        self,
        fanvue_account: str | int,
        *,
        cursor: str | int | float | Unset = UNSET,
        end_date: str | int | float | Unset = UNSET,
        size: int | Unset = UNSET,
        source: str | int | float | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
    ) -> ListCall[_models.list_earnings.ListEarnings, _models.list_earnings.ListEarningsDataDataItem]:
        """List Earnings

        GET /api/fanvue/{fanvueAccount}/insights/earnings (listEarnings)
        """
        return ListCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/insights/earnings",
            {"fanvueAccount": fanvue_account},
            query={
                "cursor": cursor,
                "endDate": end_date,
                "size": size,
                "source": source,
                "startDate": start_date,
            },
            answer=ModelRef("list_earnings", "ListEarnings"),
            next_from={
                "cursor": ("data", "nextCursor"),
            },
        )

    @_operation
    def list_top_spenders(
        self,
        fanvue_account: str | int,
        *,
        cursor: str | int | float | Unset = UNSET,
        end_date: str | int | float | Unset = UNSET,
        size: int | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
    ) -> ListCall[_models.list_top_spenders.ListTopSpenders, _models.list_top_spenders.ListTopSpendersDataDataItem]:
        """List Top Spenders

        GET /api/fanvue/{fanvueAccount}/insights/top-spenders (listTopSpenders)
        """
        return ListCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/insights/top-spenders",
            {"fanvueAccount": fanvue_account},
            query={
                "cursor": cursor,
                "endDate": end_date,
                "size": size,
                "startDate": start_date,
            },
            answer=ModelRef("list_top_spenders", "ListTopSpenders"),
            next_from={
                "cursor": ("data", "nextCursor"),
            },
        )
