"""Operations of the tag Analytics - Summary."""

from __future__ import annotations

from typing import Any, Literal

from ...runtime.call import (
    BodyCall,
    body_fields as _fields,
)
from ...runtime.hints import (
    read_list as _read_list,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class AnalyticsSummary(Resource[ModeT]):
    """Operations of the tag Analytics - Summary."""

    @_operation
    def get_earnings_overview(
        self,
        *,
        account_ids: Array[str],
        end_date: str,
        start_date: str,
    ) -> BodyCall[
        _models.get_earnings_overview.GetEarningsOverview, _models.get_earnings_overview.GetEarningsOverviewBody
    ]:
        """Get Earnings Overview

        POST /api/analytics/summary/earnings (getEarningsOverview)
        """
        return BodyCall(
            "POST",
            "/api/analytics/summary/earnings",
            json=_fields(
                ModelRef("get_earnings_overview", "GetEarningsOverviewBody"),
                account_ids=account_ids,
                end_date=end_date,
                start_date=start_date,
            ),
            answer=ModelRef("get_earnings_overview", "GetEarningsOverview"),
        )

    @_operation
    def get_historical_performance(
        self,
        *,
        time_range: Literal["12m", "3m", "6m", "last-year", "ytd"] | Unset = UNSET,
    ) -> BodyCall[
        list[_models.get_historical_performance.GetHistoricalPerformanceItem],
        _models.get_historical_performance.GetHistoricalPerformanceBody,
    ]:
        """Get Historical Performance

        POST /api/analytics/summary/historical (getHistoricalPerformance)
        """
        return BodyCall(
            "POST",
            "/api/analytics/summary/historical",
            json=_fields(
                ModelRef("get_historical_performance", "GetHistoricalPerformanceBody"),
                time_range=time_range,
            ),
            answer=_read_list(ModelRef("get_historical_performance", "GetHistoricalPerformanceItem")),
        )

    @_operation
    def get_period_comparison(
        self,
        *,
        account_ids: Array[str],
        period_a: _models.get_period_comparison.GetPeriodComparisonBodyPeriodA | dict[str, Any],
        period_b: _models.get_period_comparison.GetPeriodComparisonBodyPeriodA | dict[str, Any],
        granularity: Literal["half_years", "months", "quarters", "years"] | Unset = UNSET,
        stat_type: Literal["messages", "posts", "streams", "subscriptions", "tips", "totalEarnings"] | Unset = UNSET,
    ) -> BodyCall[
        _models.get_period_comparison.GetPeriodComparison, _models.get_period_comparison.GetPeriodComparisonBody
    ]:
        """Get Period Comparison

        POST /api/analytics/summary/comparison (getPeriodComparison)
        """
        return BodyCall(
            "POST",
            "/api/analytics/summary/comparison",
            json=_fields(
                ModelRef("get_period_comparison", "GetPeriodComparisonBody"),
                account_ids=account_ids,
                period_a=period_a,
                period_b=period_b,
                granularity=granularity,
                stat_type=stat_type,
            ),
            answer=ModelRef("get_period_comparison", "GetPeriodComparison"),
        )
