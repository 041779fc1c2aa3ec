"""Operations of the tag Statistics."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Statistics(Resource[ModeT]):
    """Operations of the tag Statistics."""

    @_operation
    def calculate_total_transactions(
        self,
        account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.calculate_total_transactions.CalculateTotalTransactions]:
        """Calculate Total Transactions

        GET /api/{account}/statistics/total-transactions (calculateTotalTransactions)
        """
        return ReadCall(
            "GET",
            "/api/{account}/statistics/total-transactions",
            {"account": account},
            query={
                "end_date": end_date,
                "start_date": start_date,
            },
            answer=ModelRef("calculate_total_transactions", "CalculateTotalTransactions"),
        )

    @_operation
    def get_earnings(
        self,
        account: str | int,
        *,
        end_date: str | int | float,
        start_date: str | int | float,
        type_: Literal["messages", "post", "stream", "subscribes", "tips", "total"] | Unset = UNSET,
    ) -> ReadCall[_models.get_earnings.GetEarnings]:
        """Get Earnings

        GET /api/{account}/statistics/statements/earnings (getEarnings)
        """
        return ReadCall(
            "GET",
            "/api/{account}/statistics/statements/earnings",
            {"account": account},
            query={
                "end_date": end_date,
                "start_date": start_date,
                "type": type_,
            },
            answer=ModelRef("get_earnings", "GetEarnings"),
        )

    @_operation
    def get_overview(
        self,
        account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
        type_: Literal["fans", "messages", "posts", "visitors"] | None | Unset = UNSET,
    ) -> ReadCall[_models.statistics_overview.StatisticsOverview]:
        """Statistics Overview

        GET /api/{account}/statistics/overview (statisticsOverview)
        """
        return ReadCall(
            "GET",
            "/api/{account}/statistics/overview",
            {"account": account},
            query={
                "end_date": end_date,
                "start_date": start_date,
                "type": type_,
            },
            answer=ModelRef("statistics_overview", "StatisticsOverview"),
        )

    @_operation
    def get_profile_visitors(
        self,
        account: str | int,
        *,
        end_date: str | int | float,
        start_date: str | int | float,
        filter_: Literal["chart", "topCountries"] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        type_: Literal["guests", "total", "users"] | None | Unset = UNSET,
    ) -> ReadCall[_models.get_profile_visitors.GetProfileVisitors]:
        """Get Profile Visitors

        GET /api/{account}/statistics/reach/profile-visitors (getProfileVisitors)
        """
        return ReadCall(
            "GET",
            "/api/{account}/statistics/reach/profile-visitors",
            {"account": account},
            query={
                "end_date": end_date,
                "filter": filter_,
                "limit": limit,
                "start_date": start_date,
                "type": type_,
            },
            answer=ModelRef("get_profile_visitors", "GetProfileVisitors"),
        )

    @_operation
    def get_subscriber_metrics(
        self,
        account: str | int,
        *,
        end_date: str | int | float,
        start_date: str | int | float,
        detailed: bool | None | Unset = UNSET,
        detailed_type: Literal["new", "renew", "total"] | None | Unset = UNSET,
    ) -> ReadCall[_models.get_subscriber_metrics.GetSubscriberMetrics]:
        """Get Subscriber Metrics

        GET /api/{account}/statistics/subscriber-metrics (getSubscriberMetrics)
        """
        return ReadCall(
            "GET",
            "/api/{account}/statistics/subscriber-metrics",
            {"account": account},
            query={
                "detailed": detailed,
                "detailed_type": detailed_type,
                "end_date": end_date,
                "start_date": start_date,
            },
            answer=ModelRef("get_subscriber_metrics", "GetSubscriberMetrics"),
        )

    @_operation
    def get_subscriber_statistics(
        self,
        account: str | int,
        *,
        end_date: str | int | float | None | Unset = UNSET,
        start_date: str | int | float | None | Unset = UNSET,
        type_: Literal["new", "renew", "total"] | None | Unset = UNSET,
    ) -> ReadCall[_models.get_subscriber_statistics.GetSubscriberStatistics]:
        """Get Subscriber Statistics

        GET /api/{account}/subscribers/statistics (getSubscriberStatistics)
        """
        return ReadCall(
            "GET",
            "/api/{account}/subscribers/statistics",
            {"account": account},
            query={
                "end_date": end_date,
                "start_date": start_date,
                "type": type_,
            },
            answer=ModelRef("get_subscriber_statistics", "GetSubscriberStatistics"),
        )
