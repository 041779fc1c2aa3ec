"""Profitability, a model that several operations share."""

from __future__ import annotations

from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class Profitability(Model):
    active_milestones: str | None = _field("activeMilestones")
    agency_earnings: str | None = _field("agencyEarnings")
    commission_amount: str | None = _field("commissionAmount")
    commission_rate: str | None = _field("commissionRate")
    costs: list[Any] | None = _field("costs")
    creator_name: str | None = _field("creatorName")
    has_commission_for_period: bool | None = _field("hasCommissionForPeriod")
    has_costs_for_period: bool | None = _field("hasCostsForPeriod")
    margin_percentage: str | None = _field("marginPercentage")
    month: int | None = _field("month")
    only_fans_user_id: int | None = _field("onlyFansUserId")
    profit: str | None = _field("profit")
    projected_net: str | None = _field("projectedNet")
    rate_periods: list[Any] | None = _field("ratePeriods")
    referral_note: str | None = _field("referralNote")
    total_costs: str | None = _field("totalCosts")
    year: int | None = _field("year")
