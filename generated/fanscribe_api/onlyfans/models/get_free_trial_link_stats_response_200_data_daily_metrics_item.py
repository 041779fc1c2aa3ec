from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetFreeTrialLinkStatsResponse200DataDailyMetricsItem")


@_attrs_define
class GetFreeTrialLinkStatsResponse200DataDailyMetricsItem:
    """
    Attributes:
        clicks (int | Unset):
        revenue (float | Unset):
        spenders (int | Unset):
        subs (int | Unset):
        timestamp (str | Unset):
    """

    clicks: int | Unset = UNSET
    revenue: float | Unset = UNSET
    spenders: int | Unset = UNSET
    subs: int | Unset = UNSET
    timestamp: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        clicks = self.clicks

        revenue = self.revenue

        spenders = self.spenders

        subs = self.subs

        timestamp = self.timestamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clicks is not UNSET:
            field_dict["clicks"] = clicks
        if revenue is not UNSET:
            field_dict["revenue"] = revenue
        if spenders is not UNSET:
            field_dict["spenders"] = spenders
        if subs is not UNSET:
            field_dict["subs"] = subs
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        clicks = d.pop("clicks", UNSET)

        revenue = d.pop("revenue", UNSET)

        spenders = d.pop("spenders", UNSET)

        subs = d.pop("subs", UNSET)

        timestamp = d.pop("timestamp", UNSET)

        get_free_trial_link_stats_response_200_data_daily_metrics_item = cls(
            clicks=clicks,
            revenue=revenue,
            spenders=spenders,
            subs=subs,
            timestamp=timestamp,
        )

        get_free_trial_link_stats_response_200_data_daily_metrics_item.additional_properties = d
        return get_free_trial_link_stats_response_200_data_daily_metrics_item

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
