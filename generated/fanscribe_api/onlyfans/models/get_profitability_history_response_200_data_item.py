from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetProfitabilityHistoryResponse200DataItem")


@_attrs_define
class GetProfitabilityHistoryResponse200DataItem:
    """
    Attributes:
        active_milestones (str | Unset):
        agency_earnings (str | Unset):
        commission_amount (str | Unset):
        commission_rate (str | Unset):
        costs (list[Any] | Unset):
        creator_name (str | Unset):
        has_commission_for_period (bool | Unset):
        has_costs_for_period (bool | Unset):
        margin_percentage (str | Unset):
        month (int | Unset):
        only_fans_user_id (int | Unset):
        profit (str | Unset):
        projected_net (str | Unset):
        rate_periods (list[Any] | Unset):
        referral_note (str | Unset):
        total_costs (str | Unset):
        year (int | Unset):
    """

    active_milestones: str | Unset = UNSET
    agency_earnings: str | Unset = UNSET
    commission_amount: str | Unset = UNSET
    commission_rate: str | Unset = UNSET
    costs: list[Any] | Unset = UNSET
    creator_name: str | Unset = UNSET
    has_commission_for_period: bool | Unset = UNSET
    has_costs_for_period: bool | Unset = UNSET
    margin_percentage: str | Unset = UNSET
    month: int | Unset = UNSET
    only_fans_user_id: int | Unset = UNSET
    profit: str | Unset = UNSET
    projected_net: str | Unset = UNSET
    rate_periods: list[Any] | Unset = UNSET
    referral_note: str | Unset = UNSET
    total_costs: str | Unset = UNSET
    year: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        active_milestones = self.active_milestones

        agency_earnings = self.agency_earnings

        commission_amount = self.commission_amount

        commission_rate = self.commission_rate

        costs: list[Any] | Unset = UNSET
        if not isinstance(self.costs, Unset):
            costs = self.costs

        creator_name = self.creator_name

        has_commission_for_period = self.has_commission_for_period

        has_costs_for_period = self.has_costs_for_period

        margin_percentage = self.margin_percentage

        month = self.month

        only_fans_user_id = self.only_fans_user_id

        profit = self.profit

        projected_net = self.projected_net

        rate_periods: list[Any] | Unset = UNSET
        if not isinstance(self.rate_periods, Unset):
            rate_periods = self.rate_periods

        referral_note = self.referral_note

        total_costs = self.total_costs

        year = self.year

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if active_milestones is not UNSET:
            field_dict["activeMilestones"] = active_milestones
        if agency_earnings is not UNSET:
            field_dict["agencyEarnings"] = agency_earnings
        if commission_amount is not UNSET:
            field_dict["commissionAmount"] = commission_amount
        if commission_rate is not UNSET:
            field_dict["commissionRate"] = commission_rate
        if costs is not UNSET:
            field_dict["costs"] = costs
        if creator_name is not UNSET:
            field_dict["creatorName"] = creator_name
        if has_commission_for_period is not UNSET:
            field_dict["hasCommissionForPeriod"] = has_commission_for_period
        if has_costs_for_period is not UNSET:
            field_dict["hasCostsForPeriod"] = has_costs_for_period
        if margin_percentage is not UNSET:
            field_dict["marginPercentage"] = margin_percentage
        if month is not UNSET:
            field_dict["month"] = month
        if only_fans_user_id is not UNSET:
            field_dict["onlyFansUserId"] = only_fans_user_id
        if profit is not UNSET:
            field_dict["profit"] = profit
        if projected_net is not UNSET:
            field_dict["projectedNet"] = projected_net
        if rate_periods is not UNSET:
            field_dict["ratePeriods"] = rate_periods
        if referral_note is not UNSET:
            field_dict["referralNote"] = referral_note
        if total_costs is not UNSET:
            field_dict["totalCosts"] = total_costs
        if year is not UNSET:
            field_dict["year"] = year

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        active_milestones = d.pop("activeMilestones", UNSET)

        agency_earnings = d.pop("agencyEarnings", UNSET)

        commission_amount = d.pop("commissionAmount", UNSET)

        commission_rate = d.pop("commissionRate", UNSET)

        costs = cast(list[Any], d.pop("costs", UNSET))

        creator_name = d.pop("creatorName", UNSET)

        has_commission_for_period = d.pop("hasCommissionForPeriod", UNSET)

        has_costs_for_period = d.pop("hasCostsForPeriod", UNSET)

        margin_percentage = d.pop("marginPercentage", UNSET)

        month = d.pop("month", UNSET)

        only_fans_user_id = d.pop("onlyFansUserId", UNSET)

        profit = d.pop("profit", UNSET)

        projected_net = d.pop("projectedNet", UNSET)

        rate_periods = cast(list[Any], d.pop("ratePeriods", UNSET))

        referral_note = d.pop("referralNote", UNSET)

        total_costs = d.pop("totalCosts", UNSET)

        year = d.pop("year", UNSET)

        get_profitability_history_response_200_data_item = cls(
            active_milestones=active_milestones,
            agency_earnings=agency_earnings,
            commission_amount=commission_amount,
            commission_rate=commission_rate,
            costs=costs,
            creator_name=creator_name,
            has_commission_for_period=has_commission_for_period,
            has_costs_for_period=has_costs_for_period,
            margin_percentage=margin_percentage,
            month=month,
            only_fans_user_id=only_fans_user_id,
            profit=profit,
            projected_net=projected_net,
            rate_periods=rate_periods,
            referral_note=referral_note,
            total_costs=total_costs,
            year=year,
        )

        get_profitability_history_response_200_data_item.additional_properties = d
        return get_profitability_history_response_200_data_item

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
