from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_free_trial_link_stats_response_200_data_daily_metrics_item import (
        GetFreeTrialLinkStatsResponse200DataDailyMetricsItem,
    )
    from ..models.get_free_trial_link_stats_response_200_data_monthly_metrics_item import (
        GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem,
    )
    from ..models.get_free_trial_link_stats_response_200_data_summary import GetFreeTrialLinkStatsResponse200DataSummary


T = TypeVar("T", bound="GetFreeTrialLinkStatsResponse200Data")


@_attrs_define
class GetFreeTrialLinkStatsResponse200Data:
    """
    Attributes:
        daily_metrics (list[GetFreeTrialLinkStatsResponse200DataDailyMetricsItem] | Unset):
        monthly_metrics (list[GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem] | Unset):
        summary (GetFreeTrialLinkStatsResponse200DataSummary | Unset):
    """

    daily_metrics: list[GetFreeTrialLinkStatsResponse200DataDailyMetricsItem] | Unset = UNSET
    monthly_metrics: list[GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem] | Unset = UNSET
    summary: GetFreeTrialLinkStatsResponse200DataSummary | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        daily_metrics: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.daily_metrics, Unset):
            daily_metrics = []
            for daily_metrics_item_data in self.daily_metrics:
                daily_metrics_item = daily_metrics_item_data.to_dict()
                daily_metrics.append(daily_metrics_item)

        monthly_metrics: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.monthly_metrics, Unset):
            monthly_metrics = []
            for monthly_metrics_item_data in self.monthly_metrics:
                monthly_metrics_item = monthly_metrics_item_data.to_dict()
                monthly_metrics.append(monthly_metrics_item)

        summary: dict[str, Any] | Unset = UNSET
        if not isinstance(self.summary, Unset):
            summary = self.summary.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if daily_metrics is not UNSET:
            field_dict["daily_metrics"] = daily_metrics
        if monthly_metrics is not UNSET:
            field_dict["monthly_metrics"] = monthly_metrics
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_free_trial_link_stats_response_200_data_daily_metrics_item import (
            GetFreeTrialLinkStatsResponse200DataDailyMetricsItem,  # noqa: PLC0415
        )
        from ..models.get_free_trial_link_stats_response_200_data_monthly_metrics_item import (
            GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem,  # noqa: PLC0415
        )
        from ..models.get_free_trial_link_stats_response_200_data_summary import (
            GetFreeTrialLinkStatsResponse200DataSummary,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _daily_metrics = d.pop("daily_metrics", UNSET)
        daily_metrics: list[GetFreeTrialLinkStatsResponse200DataDailyMetricsItem] | Unset = UNSET
        if _daily_metrics is not UNSET:
            daily_metrics = []
            for daily_metrics_item_data in _daily_metrics:
                daily_metrics_item = GetFreeTrialLinkStatsResponse200DataDailyMetricsItem.from_dict(
                    daily_metrics_item_data
                )

                daily_metrics.append(daily_metrics_item)

        _monthly_metrics = d.pop("monthly_metrics", UNSET)
        monthly_metrics: list[GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem] | Unset = UNSET
        if _monthly_metrics is not UNSET:
            monthly_metrics = []
            for monthly_metrics_item_data in _monthly_metrics:
                monthly_metrics_item = GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem.from_dict(
                    monthly_metrics_item_data
                )

                monthly_metrics.append(monthly_metrics_item)

        _summary = d.pop("summary", UNSET)
        summary: GetFreeTrialLinkStatsResponse200DataSummary | Unset
        if isinstance(_summary, Unset):
            summary = UNSET
        else:
            summary = GetFreeTrialLinkStatsResponse200DataSummary.from_dict(_summary)

        get_free_trial_link_stats_response_200_data = cls(
            daily_metrics=daily_metrics,
            monthly_metrics=monthly_metrics,
            summary=summary,
        )

        get_free_trial_link_stats_response_200_data.additional_properties = d
        return get_free_trial_link_stats_response_200_data

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
