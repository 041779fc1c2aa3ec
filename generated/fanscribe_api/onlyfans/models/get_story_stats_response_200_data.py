from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_story_stats_response_200_data_story_comment_chart_item import (
        GetStoryStatsResponse200DataStoryCommentChartItem,
    )
    from ..models.get_story_stats_response_200_data_story_like_chart_item import (
        GetStoryStatsResponse200DataStoryLikeChartItem,
    )
    from ..models.get_story_stats_response_200_data_story_look_chart_item import (
        GetStoryStatsResponse200DataStoryLookChartItem,
    )
    from ..models.get_story_stats_response_200_data_story_tip_chart_item import (
        GetStoryStatsResponse200DataStoryTipChartItem,
    )
    from ..models.get_story_stats_response_200_data_story_tip_sum_chart_item import (
        GetStoryStatsResponse200DataStoryTipSumChartItem,
    )


T = TypeVar("T", bound="GetStoryStatsResponse200Data")


@_attrs_define
class GetStoryStatsResponse200Data:
    """
    Attributes:
        created_at (str | Unset):
        story_comment_all (list[str] | Unset):
        story_comment_chart (list[GetStoryStatsResponse200DataStoryCommentChartItem] | Unset):
        story_comment_count (int | Unset):
        story_like_all (list[str] | Unset):
        story_like_chart (list[GetStoryStatsResponse200DataStoryLikeChartItem] | Unset):
        story_like_count (int | Unset):
        story_look_all (list[str] | Unset):
        story_look_chart (list[GetStoryStatsResponse200DataStoryLookChartItem] | Unset):
        story_look_count (str | Unset):
        story_tip_all (list[str] | Unset):
        story_tip_chart (list[GetStoryStatsResponse200DataStoryTipChartItem] | Unset):
        story_tip_count (int | Unset):
        story_tip_sum (int | Unset):
        story_tip_sum_chart (list[GetStoryStatsResponse200DataStoryTipSumChartItem] | Unset):
    """

    created_at: str | Unset = UNSET
    story_comment_all: list[str] | Unset = UNSET
    story_comment_chart: list[GetStoryStatsResponse200DataStoryCommentChartItem] | Unset = UNSET
    story_comment_count: int | Unset = UNSET
    story_like_all: list[str] | Unset = UNSET
    story_like_chart: list[GetStoryStatsResponse200DataStoryLikeChartItem] | Unset = UNSET
    story_like_count: int | Unset = UNSET
    story_look_all: list[str] | Unset = UNSET
    story_look_chart: list[GetStoryStatsResponse200DataStoryLookChartItem] | Unset = UNSET
    story_look_count: str | Unset = UNSET
    story_tip_all: list[str] | Unset = UNSET
    story_tip_chart: list[GetStoryStatsResponse200DataStoryTipChartItem] | Unset = UNSET
    story_tip_count: int | Unset = UNSET
    story_tip_sum: int | Unset = UNSET
    story_tip_sum_chart: list[GetStoryStatsResponse200DataStoryTipSumChartItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at

        story_comment_all: list[str] | Unset = UNSET
        if not isinstance(self.story_comment_all, Unset):
            story_comment_all = self.story_comment_all

        story_comment_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.story_comment_chart, Unset):
            story_comment_chart = []
            for story_comment_chart_item_data in self.story_comment_chart:
                story_comment_chart_item = story_comment_chart_item_data.to_dict()
                story_comment_chart.append(story_comment_chart_item)

        story_comment_count = self.story_comment_count

        story_like_all: list[str] | Unset = UNSET
        if not isinstance(self.story_like_all, Unset):
            story_like_all = self.story_like_all

        story_like_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.story_like_chart, Unset):
            story_like_chart = []
            for story_like_chart_item_data in self.story_like_chart:
                story_like_chart_item = story_like_chart_item_data.to_dict()
                story_like_chart.append(story_like_chart_item)

        story_like_count = self.story_like_count

        story_look_all: list[str] | Unset = UNSET
        if not isinstance(self.story_look_all, Unset):
            story_look_all = self.story_look_all

        story_look_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.story_look_chart, Unset):
            story_look_chart = []
            for story_look_chart_item_data in self.story_look_chart:
                story_look_chart_item = story_look_chart_item_data.to_dict()
                story_look_chart.append(story_look_chart_item)

        story_look_count = self.story_look_count

        story_tip_all: list[str] | Unset = UNSET
        if not isinstance(self.story_tip_all, Unset):
            story_tip_all = self.story_tip_all

        story_tip_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.story_tip_chart, Unset):
            story_tip_chart = []
            for story_tip_chart_item_data in self.story_tip_chart:
                story_tip_chart_item = story_tip_chart_item_data.to_dict()
                story_tip_chart.append(story_tip_chart_item)

        story_tip_count = self.story_tip_count

        story_tip_sum = self.story_tip_sum

        story_tip_sum_chart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.story_tip_sum_chart, Unset):
            story_tip_sum_chart = []
            for story_tip_sum_chart_item_data in self.story_tip_sum_chart:
                story_tip_sum_chart_item = story_tip_sum_chart_item_data.to_dict()
                story_tip_sum_chart.append(story_tip_sum_chart_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if story_comment_all is not UNSET:
            field_dict["storyCommentAll"] = story_comment_all
        if story_comment_chart is not UNSET:
            field_dict["storyCommentChart"] = story_comment_chart
        if story_comment_count is not UNSET:
            field_dict["storyCommentCount"] = story_comment_count
        if story_like_all is not UNSET:
            field_dict["storyLikeAll"] = story_like_all
        if story_like_chart is not UNSET:
            field_dict["storyLikeChart"] = story_like_chart
        if story_like_count is not UNSET:
            field_dict["storyLikeCount"] = story_like_count
        if story_look_all is not UNSET:
            field_dict["storyLookAll"] = story_look_all
        if story_look_chart is not UNSET:
            field_dict["storyLookChart"] = story_look_chart
        if story_look_count is not UNSET:
            field_dict["storyLookCount"] = story_look_count
        if story_tip_all is not UNSET:
            field_dict["storyTipAll"] = story_tip_all
        if story_tip_chart is not UNSET:
            field_dict["storyTipChart"] = story_tip_chart
        if story_tip_count is not UNSET:
            field_dict["storyTipCount"] = story_tip_count
        if story_tip_sum is not UNSET:
            field_dict["storyTipSum"] = story_tip_sum
        if story_tip_sum_chart is not UNSET:
            field_dict["storyTipSumChart"] = story_tip_sum_chart

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_story_stats_response_200_data_story_comment_chart_item import (
            GetStoryStatsResponse200DataStoryCommentChartItem,  # noqa: PLC0415
        )
        from ..models.get_story_stats_response_200_data_story_like_chart_item import (
            GetStoryStatsResponse200DataStoryLikeChartItem,  # noqa: PLC0415
        )
        from ..models.get_story_stats_response_200_data_story_look_chart_item import (
            GetStoryStatsResponse200DataStoryLookChartItem,  # noqa: PLC0415
        )
        from ..models.get_story_stats_response_200_data_story_tip_chart_item import (
            GetStoryStatsResponse200DataStoryTipChartItem,  # noqa: PLC0415
        )
        from ..models.get_story_stats_response_200_data_story_tip_sum_chart_item import (
            GetStoryStatsResponse200DataStoryTipSumChartItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        created_at = d.pop("createdAt", UNSET)

        story_comment_all = cast(list[str], d.pop("storyCommentAll", UNSET))

        _story_comment_chart = d.pop("storyCommentChart", UNSET)
        story_comment_chart: list[GetStoryStatsResponse200DataStoryCommentChartItem] | Unset = UNSET
        if _story_comment_chart is not UNSET:
            story_comment_chart = []
            for story_comment_chart_item_data in _story_comment_chart:
                story_comment_chart_item = GetStoryStatsResponse200DataStoryCommentChartItem.from_dict(
                    story_comment_chart_item_data
                )

                story_comment_chart.append(story_comment_chart_item)

        story_comment_count = d.pop("storyCommentCount", UNSET)

        story_like_all = cast(list[str], d.pop("storyLikeAll", UNSET))

        _story_like_chart = d.pop("storyLikeChart", UNSET)
        story_like_chart: list[GetStoryStatsResponse200DataStoryLikeChartItem] | Unset = UNSET
        if _story_like_chart is not UNSET:
            story_like_chart = []
            for story_like_chart_item_data in _story_like_chart:
                story_like_chart_item = GetStoryStatsResponse200DataStoryLikeChartItem.from_dict(
                    story_like_chart_item_data
                )

                story_like_chart.append(story_like_chart_item)

        story_like_count = d.pop("storyLikeCount", UNSET)

        story_look_all = cast(list[str], d.pop("storyLookAll", UNSET))

        _story_look_chart = d.pop("storyLookChart", UNSET)
        story_look_chart: list[GetStoryStatsResponse200DataStoryLookChartItem] | Unset = UNSET
        if _story_look_chart is not UNSET:
            story_look_chart = []
            for story_look_chart_item_data in _story_look_chart:
                story_look_chart_item = GetStoryStatsResponse200DataStoryLookChartItem.from_dict(
                    story_look_chart_item_data
                )

                story_look_chart.append(story_look_chart_item)

        story_look_count = d.pop("storyLookCount", UNSET)

        story_tip_all = cast(list[str], d.pop("storyTipAll", UNSET))

        _story_tip_chart = d.pop("storyTipChart", UNSET)
        story_tip_chart: list[GetStoryStatsResponse200DataStoryTipChartItem] | Unset = UNSET
        if _story_tip_chart is not UNSET:
            story_tip_chart = []
            for story_tip_chart_item_data in _story_tip_chart:
                story_tip_chart_item = GetStoryStatsResponse200DataStoryTipChartItem.from_dict(
                    story_tip_chart_item_data
                )

                story_tip_chart.append(story_tip_chart_item)

        story_tip_count = d.pop("storyTipCount", UNSET)

        story_tip_sum = d.pop("storyTipSum", UNSET)

        _story_tip_sum_chart = d.pop("storyTipSumChart", UNSET)
        story_tip_sum_chart: list[GetStoryStatsResponse200DataStoryTipSumChartItem] | Unset = UNSET
        if _story_tip_sum_chart is not UNSET:
            story_tip_sum_chart = []
            for story_tip_sum_chart_item_data in _story_tip_sum_chart:
                story_tip_sum_chart_item = GetStoryStatsResponse200DataStoryTipSumChartItem.from_dict(
                    story_tip_sum_chart_item_data
                )

                story_tip_sum_chart.append(story_tip_sum_chart_item)

        get_story_stats_response_200_data = cls(
            created_at=created_at,
            story_comment_all=story_comment_all,
            story_comment_chart=story_comment_chart,
            story_comment_count=story_comment_count,
            story_like_all=story_like_all,
            story_like_chart=story_like_chart,
            story_like_count=story_like_count,
            story_look_all=story_look_all,
            story_look_chart=story_look_chart,
            story_look_count=story_look_count,
            story_tip_all=story_tip_all,
            story_tip_chart=story_tip_chart,
            story_tip_count=story_tip_count,
            story_tip_sum=story_tip_sum,
            story_tip_sum_chart=story_tip_sum_chart,
        )

        get_story_stats_response_200_data.additional_properties = d
        return get_story_stats_response_200_data

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
