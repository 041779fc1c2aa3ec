from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statistics_overview_response_200_data_posts_chart_data_item import (
        StatisticsOverviewResponse200DataPostsChartDataItem,
    )
    from ..models.statistics_overview_response_200_data_posts_count import StatisticsOverviewResponse200DataPostsCount
    from ..models.statistics_overview_response_200_data_posts_earnings import (
        StatisticsOverviewResponse200DataPostsEarnings,
    )
    from ..models.statistics_overview_response_200_data_posts_views import StatisticsOverviewResponse200DataPostsViews


T = TypeVar("T", bound="StatisticsOverviewResponse200DataPosts")


@_attrs_define
class StatisticsOverviewResponse200DataPosts:
    """
    Attributes:
        chart_data (list[StatisticsOverviewResponse200DataPostsChartDataItem] | Unset):
        count (StatisticsOverviewResponse200DataPostsCount | Unset):
        earnings (StatisticsOverviewResponse200DataPostsEarnings | Unset):
        has_statistic (bool | Unset):
        views (StatisticsOverviewResponse200DataPostsViews | Unset):
    """

    chart_data: list[StatisticsOverviewResponse200DataPostsChartDataItem] | Unset = UNSET
    count: StatisticsOverviewResponse200DataPostsCount | Unset = UNSET
    earnings: StatisticsOverviewResponse200DataPostsEarnings | Unset = UNSET
    has_statistic: bool | Unset = UNSET
    views: StatisticsOverviewResponse200DataPostsViews | Unset = UNSET
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
        from ..models.statistics_overview_response_200_data_posts_chart_data_item import (
            StatisticsOverviewResponse200DataPostsChartDataItem,  # noqa: PLC0415
        )
        from ..models.statistics_overview_response_200_data_posts_count import (
            StatisticsOverviewResponse200DataPostsCount,  # noqa: PLC0415
        )
        from ..models.statistics_overview_response_200_data_posts_earnings import (
            StatisticsOverviewResponse200DataPostsEarnings,  # noqa: PLC0415
        )
        from ..models.statistics_overview_response_200_data_posts_views import (
            StatisticsOverviewResponse200DataPostsViews,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _chart_data = d.pop("chartData", UNSET)
        chart_data: list[StatisticsOverviewResponse200DataPostsChartDataItem] | Unset = UNSET
        if _chart_data is not UNSET:
            chart_data = []
            for chart_data_item_data in _chart_data:
                chart_data_item = StatisticsOverviewResponse200DataPostsChartDataItem.from_dict(chart_data_item_data)

                chart_data.append(chart_data_item)

        _count = d.pop("count", UNSET)
        count: StatisticsOverviewResponse200DataPostsCount | Unset
        if isinstance(_count, Unset):
            count = UNSET
        else:
            count = StatisticsOverviewResponse200DataPostsCount.from_dict(_count)

        _earnings = d.pop("earnings", UNSET)
        earnings: StatisticsOverviewResponse200DataPostsEarnings | Unset
        if isinstance(_earnings, Unset):
            earnings = UNSET
        else:
            earnings = StatisticsOverviewResponse200DataPostsEarnings.from_dict(_earnings)

        has_statistic = d.pop("hasStatistic", UNSET)

        _views = d.pop("views", UNSET)
        views: StatisticsOverviewResponse200DataPostsViews | Unset
        if isinstance(_views, Unset):
            views = UNSET
        else:
            views = StatisticsOverviewResponse200DataPostsViews.from_dict(_views)

        statistics_overview_response_200_data_posts = cls(
            chart_data=chart_data,
            count=count,
            earnings=earnings,
            has_statistic=has_statistic,
            views=views,
        )

        statistics_overview_response_200_data_posts.additional_properties = d
        return statistics_overview_response_200_data_posts

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
