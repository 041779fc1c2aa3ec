from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statistics_overview_response_200_data_mass_messages_chart_data_item import (
        StatisticsOverviewResponse200DataMassMessagesChartDataItem,
    )
    from ..models.statistics_overview_response_200_data_mass_messages_count import (
        StatisticsOverviewResponse200DataMassMessagesCount,
    )
    from ..models.statistics_overview_response_200_data_mass_messages_earnings import (
        StatisticsOverviewResponse200DataMassMessagesEarnings,
    )
    from ..models.statistics_overview_response_200_data_mass_messages_views import (
        StatisticsOverviewResponse200DataMassMessagesViews,
    )


T = TypeVar("T", bound="StatisticsOverviewResponse200DataMassMessages")


@_attrs_define
class StatisticsOverviewResponse200DataMassMessages:
    """
    Attributes:
        chart_data (list[StatisticsOverviewResponse200DataMassMessagesChartDataItem] | Unset):
        count (StatisticsOverviewResponse200DataMassMessagesCount | Unset):
        earnings (StatisticsOverviewResponse200DataMassMessagesEarnings | Unset):
        has_statistic (bool | Unset):
        views (StatisticsOverviewResponse200DataMassMessagesViews | Unset):
    """

    chart_data: list[StatisticsOverviewResponse200DataMassMessagesChartDataItem] | Unset = UNSET
    count: StatisticsOverviewResponse200DataMassMessagesCount | Unset = UNSET
    earnings: StatisticsOverviewResponse200DataMassMessagesEarnings | Unset = UNSET
    has_statistic: bool | Unset = UNSET
    views: StatisticsOverviewResponse200DataMassMessagesViews | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chart_data: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.chart_data, Unset):
            chart_data = []
            for chart_data_item_data in self.chart_data:
                chart_data_item = chart_data_item_data.to_dict()
                chart_data.append(chart_data_item)

        count: dict[str, Any] | Unset = UNSET
        if not isinstance(self.count, Unset):
            count = self.count.to_dict()

        earnings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.earnings, Unset):
            earnings = self.earnings.to_dict()

        has_statistic = self.has_statistic

        views: dict[str, Any] | Unset = UNSET
        if not isinstance(self.views, Unset):
            views = self.views.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chart_data is not UNSET:
            field_dict["chartData"] = chart_data
        if count is not UNSET:
            field_dict["count"] = count
        if earnings is not UNSET:
            field_dict["earnings"] = earnings
        if has_statistic is not UNSET:
            field_dict["hasStatistic"] = has_statistic
        if views is not UNSET:
            field_dict["views"] = views

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.statistics_overview_response_200_data_mass_messages_chart_data_item import (
            StatisticsOverviewResponse200DataMassMessagesChartDataItem,  # noqa: PLC0415
        )
        from ..models.statistics_overview_response_200_data_mass_messages_count import (
            StatisticsOverviewResponse200DataMassMessagesCount,  # noqa: PLC0415
        )
        from ..models.statistics_overview_response_200_data_mass_messages_earnings import (
            StatisticsOverviewResponse200DataMassMessagesEarnings,  # noqa: PLC0415
        )
        from ..models.statistics_overview_response_200_data_mass_messages_views import (
            StatisticsOverviewResponse200DataMassMessagesViews,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _chart_data = d.pop("chartData", UNSET)
        chart_data: list[StatisticsOverviewResponse200DataMassMessagesChartDataItem] | Unset = UNSET
        if _chart_data is not UNSET:
            chart_data = []
            for chart_data_item_data in _chart_data:
                chart_data_item = StatisticsOverviewResponse200DataMassMessagesChartDataItem.from_dict(
                    chart_data_item_data
                )

                chart_data.append(chart_data_item)

        _count = d.pop("count", UNSET)
        count: StatisticsOverviewResponse200DataMassMessagesCount | Unset
        if isinstance(_count, Unset):
            count = UNSET
        else:
            count = StatisticsOverviewResponse200DataMassMessagesCount.from_dict(_count)

        _earnings = d.pop("earnings", UNSET)
        earnings: StatisticsOverviewResponse200DataMassMessagesEarnings | Unset
        if isinstance(_earnings, Unset):
            earnings = UNSET
        else:
            earnings = StatisticsOverviewResponse200DataMassMessagesEarnings.from_dict(_earnings)

        has_statistic = d.pop("hasStatistic", UNSET)

        _views = d.pop("views", UNSET)
        views: StatisticsOverviewResponse200DataMassMessagesViews | Unset
        if isinstance(_views, Unset):
            views = UNSET
        else:
            views = StatisticsOverviewResponse200DataMassMessagesViews.from_dict(_views)

        statistics_overview_response_200_data_mass_messages = cls(
            chart_data=chart_data,
            count=count,
            earnings=earnings,
            has_statistic=has_statistic,
            views=views,
        )

        statistics_overview_response_200_data_mass_messages.additional_properties = d
        return statistics_overview_response_200_data_mass_messages

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
