"""Operations of the tag Analytics - Financial."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.hints import (
    read_list as _read_list,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class AnalyticsFinancial(Resource[ModeT]):
    """Operations of the tag Analytics - Financial."""

    @_operation
    def get_profitability(
        self,
        *,
        account_ids: Array[str],
        month: int,
        year: int,
    ) -> BodyCall[_models.get_profitability.GetProfitability, _models.get_profitability.GetProfitabilityBody]:
        """Get Profitability

        POST /api/analytics/financial/profitability (getProfitability)
        """
        return BodyCall(
            "POST",
            "/api/analytics/financial/profitability",
            json=_fields(
                ModelRef("get_profitability", "GetProfitabilityBody"),
                account_ids=account_ids,
                month=month,
                year=year,
            ),
            answer=ModelRef("get_profitability", "GetProfitability"),
        )

    @_operation
    def get_profitability_history(
        self,
        account: str | int,
        *,
        account_prefixed_id: str | int | float,
        months: int | Unset = UNSET,
    ) -> ReadCall[_models.get_profitability_history.GetProfitabilityHistory]:
        """Get Profitability History

        GET /api/analytics/financial/profitability/{account}/history (getProfitabilityHistory)
        """
        return ReadCall(
            "GET",
            "/api/analytics/financial/profitability/{account}/history",
            {"account": account},
            query={
                "account_prefixed_id": account_prefixed_id,
                "months": months,
            },
            answer=ModelRef("get_profitability_history", "GetProfitabilityHistory"),
        )

    @_operation
    def get_revenue_forecast(
        self,
        *,
        account_ids: Array[str],
        forecast_days: int,
        historical_days: int,
        metric: Literal["churn_percentage", "revenue"],
        model: Literal["arima", "linear_regression", "moving_average", "sarima"],
    ) -> BodyCall[_models.get_revenue_forecast.GetRevenueForecast, _models.get_revenue_forecast.GetRevenueForecastBody]:
        """Get Revenue Forecast

        POST /api/analytics/financial/forecast (getRevenueForecast)
        """
        return BodyCall(
            "POST",
            "/api/analytics/financial/forecast",
            json=_fields(
                ModelRef("get_revenue_forecast", "GetRevenueForecastBody"),
                account_ids=account_ids,
                forecast_days=forecast_days,
                historical_days=historical_days,
                metric=metric,
                model=model,
            ),
            answer=ModelRef("get_revenue_forecast", "GetRevenueForecast"),
        )

    @_operation
    def get_transaction_summary(
        self,
        *,
        account_ids: Array[str],
        end_date: str,
        start_date: str,
    ) -> BodyCall[
        _models.get_transaction_summary.GetTransactionSummary, _models.get_transaction_summary.GetTransactionSummaryBody
    ]:
        """Get Transaction Summary

        POST /api/analytics/financial/transactions/summary (getTransactionSummary)
        """
        return BodyCall(
            "POST",
            "/api/analytics/financial/transactions/summary",
            json=_fields(
                ModelRef("get_transaction_summary", "GetTransactionSummaryBody"),
                account_ids=account_ids,
                end_date=end_date,
                start_date=start_date,
            ),
            answer=ModelRef("get_transaction_summary", "GetTransactionSummary"),
        )

    @_operation
    def get_transactions_by_type(
        self,
        *,
        account_ids: Array[str],
        end_date: str,
        start_date: str,
    ) -> BodyCall[
        list[_models.get_transactions_by_type.GetTransactionsByTypeItem],
        _models.get_transactions_by_type.GetTransactionsByTypeBody,
    ]:
        """Get Transactions By Type

        POST /api/analytics/financial/transactions/by-type (getTransactionsByType)
        """
        return BodyCall(
            "POST",
            "/api/analytics/financial/transactions/by-type",
            json=_fields(
                ModelRef("get_transactions_by_type", "GetTransactionsByTypeBody"),
                account_ids=account_ids,
                end_date=end_date,
                start_date=start_date,
            ),
            answer=_read_list(ModelRef("get_transactions_by_type", "GetTransactionsByTypeItem")),
        )
