from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statistics_overview_response_200_data_visitors_chart_data_item import (
        StatisticsOverviewResponse200DataVisitorsChartDataItem,
    )
    from ..models.statistics_overview_response_200_data_visitors_earnings import (
        StatisticsOverviewResponse200DataVisitorsEarnings,
    )
    from ..models.statistics_overview_response_200_data_visitors_subscriptions import (
        StatisticsOverviewResponse200DataVisitorsSubscriptions,
    )
    from ..models.statistics_overview_response_200_data_visitors_visitors import (
        StatisticsOverviewResponse200DataVisitorsVisitors,
    )


T = TypeVar("T", bound="StatisticsOverviewResponse200DataVisitors")


@_attrs_define
class StatisticsOverviewResponse200DataVisitors:
    """
    Attributes:
        chart_data (list[StatisticsOverviewResponse200DataVisitorsChartDataItem] | Unset):
        earnings (StatisticsOverviewResponse200DataVisitorsEarnings | Unset):
        has_statistic (bool | Unset):
        subscriptions (StatisticsOverviewResponse200DataVisitorsSubscriptions | Unset):
        visitors (StatisticsOverviewResponse200DataVisitorsVisitors | Unset):
    """

    chart_data: list[StatisticsOverviewResponse200DataVisitorsChartDataItem] | Unset = UNSET
    earnings: StatisticsOverviewResponse200DataVisitorsEarnings | Unset = UNSET
    has_statistic: bool | Unset = UNSET
    subscriptions: StatisticsOverviewResponse200DataVisitorsSubscriptions | Unset = UNSET
    visitors: StatisticsOverviewResponse200DataVisitorsVisitors | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chart_data: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.chart_data, Unset):
            chart_data = []
            for chart_data_item_data in self.chart_data:
                chart_data_item = chart_data_item_data.to_dict()
                chart_data.append(chart_data_item)

        earnings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.earnings, Unset):
            earnings = self.earnings.to_dict()

        has_statistic = self.has_statistic

        subscriptions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.subscriptions, Unset):
            subscriptions = self.subscriptions.to_dict()

        visitors: dict[str, Any] | Unset = UNSET
        if not isinstance(self.visitors, Unset):
            visitors = self.visitors.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chart_data is not UNSET:
            field_dict["chartData"] = chart_data
        if earnings is not UNSET:
            field_dict["earnings"] = earnings
        if has_statistic is not UNSET:
            field_dict["hasStatistic"] = has_statistic
        if subscriptions is not UNSET:
            field_dict["subscriptions"] = subscriptions
        if visitors is not UNSET:
            field_dict["visitors"] = visitors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.statistics_overview_response_200_data_visitors_chart_data_item import (
            StatisticsOverviewResponse200DataVisitorsChartDataItem,  # noqa: PLC0415
        )
        from ..models.statistics_overview_response_200_data_visitors_earnings import (
            StatisticsOverviewResponse200DataVisitorsEarnings,  # noqa: PLC0415
        )
        from ..models.statistics_overview_response_200_data_visitors_subscriptions import (
            StatisticsOverviewResponse200DataVisitorsSubscriptions,  # noqa: PLC0415
        )
        from ..models.statistics_overview_response_200_data_visitors_visitors import (
            StatisticsOverviewResponse200DataVisitorsVisitors,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _chart_data = d.pop("chartData", UNSET)
        chart_data: list[StatisticsOverviewResponse200DataVisitorsChartDataItem] | Unset = UNSET
        if _chart_data is not UNSET:
            chart_data = []
            for chart_data_item_data in _chart_data:
                chart_data_item = StatisticsOverviewResponse200DataVisitorsChartDataItem.from_dict(chart_data_item_data)

                chart_data.append(chart_data_item)

        _earnings = d.pop("earnings", UNSET)
        earnings: StatisticsOverviewResponse200DataVisitorsEarnings | Unset
        if isinstance(_earnings, Unset):
            earnings = UNSET
        else:
            earnings = StatisticsOverviewResponse200DataVisitorsEarnings.from_dict(_earnings)

        has_statistic = d.pop("hasStatistic", UNSET)

        _subscriptions = d.pop("subscriptions", UNSET)
        subscriptions: StatisticsOverviewResponse200DataVisitorsSubscriptions | Unset
        if isinstance(_subscriptions, Unset):
            subscriptions = UNSET
        else:
            subscriptions = StatisticsOverviewResponse200DataVisitorsSubscriptions.from_dict(_subscriptions)

        _visitors = d.pop("visitors", UNSET)
        visitors: StatisticsOverviewResponse200DataVisitorsVisitors | Unset
        if isinstance(_visitors, Unset):
            visitors = UNSET
        else:
            visitors = StatisticsOverviewResponse200DataVisitorsVisitors.from_dict(_visitors)

        statistics_overview_response_200_data_visitors = cls(
            chart_data=chart_data,
            earnings=earnings,
            has_statistic=has_statistic,
            subscriptions=subscriptions,
            visitors=visitors,
        )

        statistics_overview_response_200_data_visitors.additional_properties = d
        return statistics_overview_response_200_data_visitors

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
