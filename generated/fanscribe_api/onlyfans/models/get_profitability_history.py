"""Models of `get_profitability_history`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetProfitabilityHistoryDataItem(Model):
    active_milestones: str | Unset = wire("activeMilestones")
    agency_earnings: str | Unset = wire("agencyEarnings")
    commission_amount: str | Unset = wire("commissionAmount")
    commission_rate: str | Unset = wire("commissionRate")
    costs: list[Any] | Unset = wire("costs")
    creator_name: str | Unset = wire("creatorName")
    has_commission_for_period: bool | Unset = wire("hasCommissionForPeriod")
    has_costs_for_period: bool | Unset = wire("hasCostsForPeriod")
    margin_percentage: str | Unset = wire("marginPercentage")
    month: int | Unset = wire("month")
    only_fans_user_id: int | Unset = wire("onlyFansUserId")
    profit: str | Unset = wire("profit")
    projected_net: str | Unset = wire("projectedNet")
    rate_periods: list[Any] | Unset = wire("ratePeriods")
    referral_note: str | Unset = wire("referralNote")
    total_costs: str | Unset = wire("totalCosts")
    year: int | Unset = wire("year")


@define(eq=False, repr=False, kw_only=True)
class GetProfitabilityHistory(Model):
    data: list[GetProfitabilityHistoryDataItem] | Unset = wire("data")
