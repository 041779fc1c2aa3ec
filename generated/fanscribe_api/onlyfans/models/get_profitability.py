"""Models of `get_profitability`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array


@model
class GetProfitabilityBody(Body):
    account_ids: Array[str] = needed("account_ids")
    month: int = needed("month")
    year: int = needed("year")


@model
class GetProfitabilityDataItem(Model):
    active_milestones: str | None = wire("activeMilestones")
    agency_earnings: str | None = wire("agencyEarnings")
    commission_amount: str | None = wire("commissionAmount")
    commission_rate: str | None = wire("commissionRate")
    costs: list[Any] | None = wire("costs")
    creator_name: str | None = wire("creatorName")
    has_commission_for_period: bool | None = wire("hasCommissionForPeriod")
    has_costs_for_period: bool | None = wire("hasCostsForPeriod")
    margin_percentage: str | None = wire("marginPercentage")
    month: int | None = wire("month")
    only_fans_user_id: int | None = wire("onlyFansUserId")
    profit: str | None = wire("profit")
    projected_net: str | None = wire("projectedNet")
    rate_periods: list[Any] | None = wire("ratePeriods")
    referral_note: str | None = wire("referralNote")
    total_costs: str | None = wire("totalCosts")
    year: int | None = wire("year")


@model
class GetProfitability(Model):
    data: list[GetProfitabilityDataItem] | None = wire("data")
