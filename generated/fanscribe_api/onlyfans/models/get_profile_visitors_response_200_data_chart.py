from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_profile_visitors_response_200_data_chart_duration_item import (
        GetProfileVisitorsResponse200DataChartDurationItem,
    )
    from ..models.get_profile_visitors_response_200_data_chart_visitors_item import (
        GetProfileVisitorsResponse200DataChartVisitorsItem,
    )


T = TypeVar("T", bound="GetProfileVisitorsResponse200DataChart")


@_attrs_define
class GetProfileVisitorsResponse200DataChart:
    """
    Attributes:
        duration (list[GetProfileVisitorsResponse200DataChartDurationItem] | Unset):
        visitors (list[GetProfileVisitorsResponse200DataChartVisitorsItem] | Unset):
    """

    duration: list[GetProfileVisitorsResponse200DataChartDurationItem] | Unset = UNSET
    visitors: list[GetProfileVisitorsResponse200DataChartVisitorsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        duration: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.duration, Unset):
            duration = []
            for duration_item_data in self.duration:
                duration_item = duration_item_data.to_dict()
                duration.append(duration_item)

        visitors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.visitors, Unset):
            visitors = []
            for visitors_item_data in self.visitors:
                visitors_item = visitors_item_data.to_dict()
                visitors.append(visitors_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if duration is not UNSET:
            field_dict["duration"] = duration
        if visitors is not UNSET:
            field_dict["visitors"] = visitors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_profile_visitors_response_200_data_chart_duration_item import (
            GetProfileVisitorsResponse200DataChartDurationItem,  # noqa: PLC0415
        )
        from ..models.get_profile_visitors_response_200_data_chart_visitors_item import (
            GetProfileVisitorsResponse200DataChartVisitorsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _duration = d.pop("duration", UNSET)
        duration: list[GetProfileVisitorsResponse200DataChartDurationItem] | Unset = UNSET
        if _duration is not UNSET:
            duration = []
            for duration_item_data in _duration:
                duration_item = GetProfileVisitorsResponse200DataChartDurationItem.from_dict(duration_item_data)

                duration.append(duration_item)

        _visitors = d.pop("visitors", UNSET)
        visitors: list[GetProfileVisitorsResponse200DataChartVisitorsItem] | Unset = UNSET
        if _visitors is not UNSET:
            visitors = []
            for visitors_item_data in _visitors:
                visitors_item = GetProfileVisitorsResponse200DataChartVisitorsItem.from_dict(visitors_item_data)

                visitors.append(visitors_item)

        get_profile_visitors_response_200_data_chart = cls(
            duration=duration,
            visitors=visitors,
        )

        get_profile_visitors_response_200_data_chart.additional_properties = d
        return get_profile_visitors_response_200_data_chart

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
