from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetFreeTrialLinkStatsResponse200DataSummary")


@_attrs_define
class GetFreeTrialLinkStatsResponse200DataSummary:
    """
    Attributes:
        chargebacks_total (float | Unset):
        clicks_total (int | Unset):
        revenue_cached_at (str | Unset):
        revenue_total (float | Unset):
        spenders_total (int | Unset):
        subs_total (int | Unset):
    """

    chargebacks_total: float | Unset = UNSET
    clicks_total: int | Unset = UNSET
    revenue_cached_at: str | Unset = UNSET
    revenue_total: float | Unset = UNSET
    spenders_total: int | Unset = UNSET
    subs_total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chargebacks_total = self.chargebacks_total

        clicks_total = self.clicks_total

        revenue_cached_at = self.revenue_cached_at

        revenue_total = self.revenue_total

        spenders_total = self.spenders_total

        subs_total = self.subs_total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chargebacks_total is not UNSET:
            field_dict["chargebacks_total"] = chargebacks_total
        if clicks_total is not UNSET:
            field_dict["clicks_total"] = clicks_total
        if revenue_cached_at is not UNSET:
            field_dict["revenue_cached_at"] = revenue_cached_at
        if revenue_total is not UNSET:
            field_dict["revenue_total"] = revenue_total
        if spenders_total is not UNSET:
            field_dict["spenders_total"] = spenders_total
        if subs_total is not UNSET:
            field_dict["subs_total"] = subs_total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        chargebacks_total = d.pop("chargebacks_total", UNSET)

        clicks_total = d.pop("clicks_total", UNSET)

        revenue_cached_at = d.pop("revenue_cached_at", UNSET)

        revenue_total = d.pop("revenue_total", UNSET)

        spenders_total = d.pop("spenders_total", UNSET)

        subs_total = d.pop("subs_total", UNSET)

        get_free_trial_link_stats_response_200_data_summary = cls(
            chargebacks_total=chargebacks_total,
            clicks_total=clicks_total,
            revenue_cached_at=revenue_cached_at,
            revenue_total=revenue_total,
            spenders_total=spenders_total,
            subs_total=subs_total,
        )

        get_free_trial_link_stats_response_200_data_summary.additional_properties = d
        return get_free_trial_link_stats_response_200_data_summary

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
