from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show_post_statistics_response_200_data_comment_chart_item import (
        ShowPostStatisticsResponse200DataCommentChartItem,
    )
    from ..models.show_post_statistics_response_200_data_like_chart_item import (
        ShowPostStatisticsResponse200DataLikeChartItem,
    )
    from ..models.show_post_statistics_response_200_data_look_chart_item import (
        ShowPostStatisticsResponse200DataLookChartItem,
    )
    from ..models.show_post_statistics_response_200_data_purchases_chart_item import (
        ShowPostStatisticsResponse200DataPurchasesChartItem,
    )
    from ..models.show_post_statistics_response_200_data_tip_chart_item import (
        ShowPostStatisticsResponse200DataTipChartItem,
    )
    from ..models.show_post_statistics_response_200_data_tip_sum_chart_item import (
        ShowPostStatisticsResponse200DataTipSumChartItem,
    )
    from ..models.show_post_statistics_response_200_data_unique_look_chart_item import (
        ShowPostStatisticsResponse200DataUniqueLookChartItem,
    )


T = TypeVar("T", bound="ShowPostStatisticsResponse200Data")


@_attrs_define
class ShowPostStatisticsResponse200Data:
    """
    Attributes:
        comment_chart (list[ShowPostStatisticsResponse200DataCommentChartItem] | Unset):
        comment_count (int | Unset):
        has_stats (bool | Unset):
        has_video (bool | Unset):
        is_available (bool | Unset):
        like_chart (list[ShowPostStatisticsResponse200DataLikeChartItem] | Unset):
        like_count (int | Unset):
        look_chart (list[ShowPostStatisticsResponse200DataLookChartItem] | Unset):
        look_count (int | Unset):
        look_duration (int | Unset):
        look_duration_average (int | Unset):
        purchased_count (int | Unset):
        purchased_summ (int | Unset):
        purchases_chart (list[ShowPostStatisticsResponse200DataPurchasesChartItem] | Unset):
        tip_chart (list[ShowPostStatisticsResponse200DataTipChartItem] | Unset):
        tip_count (int | Unset):
        tip_sum (int | Unset):
        tip_sum_chart (list[ShowPostStatisticsResponse200DataTipSumChartItem] | Unset):
        unique_look_chart (list[ShowPostStatisticsResponse200DataUniqueLookChartItem] | Unset):
        unique_look_count (int | Unset):
    """

    comment_chart: list[ShowPostStatisticsResponse200DataCommentChartItem] | Unset = UNSET
    comment_count: int | Unset = UNSET
    has_stats: bool | Unset = UNSET
    has_video: bool | Unset = UNSET
    is_available: bool | Unset = UNSET
    like_chart: list[ShowPostStatisticsResponse200DataLikeChartItem] | Unset = UNSET
    like_count: int | Unset = UNSET
    look_chart: list[ShowPostStatisticsResponse200DataLookChartItem] | Unset = UNSET
    look_count: int | Unset = UNSET
    look_duration: int | Unset = UNSET
    look_duration_average: int | Unset = UNSET
    purchased_count: int | Unset = UNSET
    purchased_summ: int | Unset = UNSET
    purchases_chart: list[ShowPostStatisticsResponse200DataPurchasesChartItem] | Unset = UNSET
    tip_chart: list[ShowPostStatisticsResponse200DataTipChartItem] | Unset = UNSET
    tip_count: int | Unset = UNSET
    tip_sum: int | Unset = UNSET
    tip_sum_chart: list[ShowPostStatisticsResponse200DataTipSumChartItem] | Unset = UNSET
    unique_look_chart: list[ShowPostStatisticsResponse200DataUniqueLookChartItem] | Unset = UNSET
    unique_look_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        comment_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.comment_chart, Unset):
            comment_chart = []
            for comment_chart_item_data in self.comment_chart:
                comment_chart_item = comment_chart_item_data.to_dict()
                comment_chart.append(comment_chart_item)

        comment_count = self.comment_count

        has_stats = self.has_stats

        has_video = self.has_video

        is_available = self.is_available

        like_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.like_chart, Unset):
            like_chart = []
            for like_chart_item_data in self.like_chart:
                like_chart_item = like_chart_item_data.to_dict()
                like_chart.append(like_chart_item)

        like_count = self.like_count

        look_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.look_chart, Unset):
            look_chart = []
            for look_chart_item_data in self.look_chart:
                look_chart_item = look_chart_item_data.to_dict()
                look_chart.append(look_chart_item)

        look_count = self.look_count

        look_duration = self.look_duration

        look_duration_average = self.look_duration_average

        purchased_count = self.purchased_count

        purchased_summ = self.purchased_summ

        purchases_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.purchases_chart, Unset):
            purchases_chart = []
            for purchases_chart_item_data in self.purchases_chart:
                purchases_chart_item = purchases_chart_item_data.to_dict()
                purchases_chart.append(purchases_chart_item)

        tip_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tip_chart, Unset):
            tip_chart = []
            for tip_chart_item_data in self.tip_chart:
                tip_chart_item = tip_chart_item_data.to_dict()
                tip_chart.append(tip_chart_item)

        tip_count = self.tip_count

        tip_sum = self.tip_sum

        tip_sum_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tip_sum_chart, Unset):
            tip_sum_chart = []
            for tip_sum_chart_item_data in self.tip_sum_chart:
                tip_sum_chart_item = tip_sum_chart_item_data.to_dict()
                tip_sum_chart.append(tip_sum_chart_item)

        unique_look_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.unique_look_chart, Unset):
            unique_look_chart = []
            for unique_look_chart_item_data in self.unique_look_chart:
                unique_look_chart_item = unique_look_chart_item_data.to_dict()
                unique_look_chart.append(unique_look_chart_item)

        unique_look_count = self.unique_look_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if comment_chart is not UNSET:
            field_dict["commentChart"] = comment_chart
        if comment_count is not UNSET:
            field_dict["commentCount"] = comment_count
        if has_stats is not UNSET:
            field_dict["hasStats"] = has_stats
        if has_video is not UNSET:
            field_dict["hasVideo"] = has_video
        if is_available is not UNSET:
            field_dict["isAvailable"] = is_available
        if like_chart is not UNSET:
            field_dict["likeChart"] = like_chart
        if like_count is not UNSET:
            field_dict["likeCount"] = like_count
        if look_chart is not UNSET:
            field_dict["lookChart"] = look_chart
        if look_count is not UNSET:
            field_dict["lookCount"] = look_count
        if look_duration is not UNSET:
            field_dict["lookDuration"] = look_duration
        if look_duration_average is not UNSET:
            field_dict["lookDurationAverage"] = look_duration_average
        if purchased_count is not UNSET:
            field_dict["purchasedCount"] = purchased_count
        if purchased_summ is not UNSET:
            field_dict["purchasedSumm"] = purchased_summ
        if purchases_chart is not UNSET:
            field_dict["purchasesChart"] = purchases_chart
        if tip_chart is not UNSET:
            field_dict["tipChart"] = tip_chart
        if tip_count is not UNSET:
            field_dict["tipCount"] = tip_count
        if tip_sum is not UNSET:
            field_dict["tipSum"] = tip_sum
        if tip_sum_chart is not UNSET:
            field_dict["tipSumChart"] = tip_sum_chart
        if unique_look_chart is not UNSET:
            field_dict["uniqueLookChart"] = unique_look_chart
        if unique_look_count is not UNSET:
            field_dict["uniqueLookCount"] = unique_look_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.show_post_statistics_response_200_data_comment_chart_item import (
            ShowPostStatisticsResponse200DataCommentChartItem,  # noqa: PLC0415
        )
        from ..models.show_post_statistics_response_200_data_like_chart_item import (
            ShowPostStatisticsResponse200DataLikeChartItem,  # noqa: PLC0415
        )
        from ..models.show_post_statistics_response_200_data_look_chart_item import (
            ShowPostStatisticsResponse200DataLookChartItem,  # noqa: PLC0415
        )
        from ..models.show_post_statistics_response_200_data_purchases_chart_item import (
            ShowPostStatisticsResponse200DataPurchasesChartItem,  # noqa: PLC0415
        )
        from ..models.show_post_statistics_response_200_data_tip_chart_item import (
            ShowPostStatisticsResponse200DataTipChartItem,  # noqa: PLC0415
        )
        from ..models.show_post_statistics_response_200_data_tip_sum_chart_item import (
            ShowPostStatisticsResponse200DataTipSumChartItem,  # noqa: PLC0415
        )
        from ..models.show_post_statistics_response_200_data_unique_look_chart_item import (
            ShowPostStatisticsResponse200DataUniqueLookChartItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _comment_chart = d.pop("commentChart", UNSET)
        comment_chart: list[ShowPostStatisticsResponse200DataCommentChartItem] | Unset = UNSET
        if _comment_chart is not UNSET:
            comment_chart = []
            for comment_chart_item_data in _comment_chart:
                comment_chart_item = ShowPostStatisticsResponse200DataCommentChartItem.from_dict(
                    comment_chart_item_data
                )

                comment_chart.append(comment_chart_item)

        comment_count = d.pop("commentCount", UNSET)

        has_stats = d.pop("hasStats", UNSET)

        has_video = d.pop("hasVideo", UNSET)

        is_available = d.pop("isAvailable", UNSET)

        _like_chart = d.pop("likeChart", UNSET)
        like_chart: list[ShowPostStatisticsResponse200DataLikeChartItem] | Unset = UNSET
        if _like_chart is not UNSET:
            like_chart = []
            for like_chart_item_data in _like_chart:
                like_chart_item = ShowPostStatisticsResponse200DataLikeChartItem.from_dict(like_chart_item_data)

                like_chart.append(like_chart_item)

        like_count = d.pop("likeCount", UNSET)

        _look_chart = d.pop("lookChart", UNSET)
        look_chart: list[ShowPostStatisticsResponse200DataLookChartItem] | Unset = UNSET
        if _look_chart is not UNSET:
            look_chart = []
            for look_chart_item_data in _look_chart:
                look_chart_item = ShowPostStatisticsResponse200DataLookChartItem.from_dict(look_chart_item_data)

                look_chart.append(look_chart_item)

        look_count = d.pop("lookCount", UNSET)

        look_duration = d.pop("lookDuration", UNSET)

        look_duration_average = d.pop("lookDurationAverage", UNSET)

        purchased_count = d.pop("purchasedCount", UNSET)

        purchased_summ = d.pop("purchasedSumm", UNSET)

        _purchases_chart = d.pop("purchasesChart", UNSET)
        purchases_chart: list[ShowPostStatisticsResponse200DataPurchasesChartItem] | Unset = UNSET
        if _purchases_chart is not UNSET:
            purchases_chart = []
            for purchases_chart_item_data in _purchases_chart:
                purchases_chart_item = ShowPostStatisticsResponse200DataPurchasesChartItem.from_dict(
                    purchases_chart_item_data
                )

                purchases_chart.append(purchases_chart_item)

        _tip_chart = d.pop("tipChart", UNSET)
        tip_chart: list[ShowPostStatisticsResponse200DataTipChartItem] | Unset = UNSET
        if _tip_chart is not UNSET:
            tip_chart = []
            for tip_chart_item_data in _tip_chart:
                tip_chart_item = ShowPostStatisticsResponse200DataTipChartItem.from_dict(tip_chart_item_data)

                tip_chart.append(tip_chart_item)

        tip_count = d.pop("tipCount", UNSET)

        tip_sum = d.pop("tipSum", UNSET)

        _tip_sum_chart = d.pop("tipSumChart", UNSET)
        tip_sum_chart: list[ShowPostStatisticsResponse200DataTipSumChartItem] | Unset = UNSET
        if _tip_sum_chart is not UNSET:
            tip_sum_chart = []
            for tip_sum_chart_item_data in _tip_sum_chart:
                tip_sum_chart_item = ShowPostStatisticsResponse200DataTipSumChartItem.from_dict(tip_sum_chart_item_data)

                tip_sum_chart.append(tip_sum_chart_item)

        _unique_look_chart = d.pop("uniqueLookChart", UNSET)
        unique_look_chart: list[ShowPostStatisticsResponse200DataUniqueLookChartItem] | Unset = UNSET
        if _unique_look_chart is not UNSET:
            unique_look_chart = []
            for unique_look_chart_item_data in _unique_look_chart:
                unique_look_chart_item = ShowPostStatisticsResponse200DataUniqueLookChartItem.from_dict(
                    unique_look_chart_item_data
                )

                unique_look_chart.append(unique_look_chart_item)

        unique_look_count = d.pop("uniqueLookCount", UNSET)

        show_post_statistics_response_200_data = cls(
            comment_chart=comment_chart,
            comment_count=comment_count,
            has_stats=has_stats,
            has_video=has_video,
            is_available=is_available,
            like_chart=like_chart,
            like_count=like_count,
            look_chart=look_chart,
            look_count=look_count,
            look_duration=look_duration,
            look_duration_average=look_duration_average,
            purchased_count=purchased_count,
            purchased_summ=purchased_summ,
            purchases_chart=purchases_chart,
            tip_chart=tip_chart,
            tip_count=tip_count,
            tip_sum=tip_sum,
            tip_sum_chart=tip_sum_chart,
            unique_look_chart=unique_look_chart,
            unique_look_count=unique_look_count,
        )

        show_post_statistics_response_200_data.additional_properties = d
        return show_post_statistics_response_200_data

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
