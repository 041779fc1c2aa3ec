from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statistics_overview_response_200_data_earning import StatisticsOverviewResponse200DataEarning
    from ..models.statistics_overview_response_200_data_mass_messages import (
        StatisticsOverviewResponse200DataMassMessages,
    )
    from ..models.statistics_overview_response_200_data_posts import StatisticsOverviewResponse200DataPosts
    from ..models.statistics_overview_response_200_data_streams import StatisticsOverviewResponse200DataStreams
    from ..models.statistics_overview_response_200_data_visitors import StatisticsOverviewResponse200DataVisitors


T = TypeVar("T", bound="StatisticsOverviewResponse200Data")


@_attrs_define
class StatisticsOverviewResponse200Data:
    """
    Attributes:
        earning (StatisticsOverviewResponse200DataEarning | Unset):
        mass_messages (StatisticsOverviewResponse200DataMassMessages | Unset):
        posts (StatisticsOverviewResponse200DataPosts | Unset):
        streams (StatisticsOverviewResponse200DataStreams | Unset):
        visitors (StatisticsOverviewResponse200DataVisitors | Unset):
    """

    earning: StatisticsOverviewResponse200DataEarning | Unset = UNSET
    mass_messages: StatisticsOverviewResponse200DataMassMessages | Unset = UNSET
    posts: StatisticsOverviewResponse200DataPosts | Unset = UNSET
    streams: StatisticsOverviewResponse200DataStreams | Unset = UNSET
    visitors: StatisticsOverviewResponse200DataVisitors | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        earning: dict[str, Any] | Unset = UNSET
        if not isinstance(self.earning, Unset):
            earning = self.earning.to_dict()

        mass_messages: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mass_messages, Unset):
            mass_messages = self.mass_messages.to_dict()

        posts: dict[str, Any] | Unset = UNSET
        if not isinstance(self.posts, Unset):
            posts = self.posts.to_dict()

        streams: dict[str, Any] | Unset = UNSET
        if not isinstance(self.streams, Unset):
            streams = self.streams.to_dict()

        visitors: dict[str, Any] | Unset = UNSET
        if not isinstance(self.visitors, Unset):
            visitors = self.visitors.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if earning is not UNSET:
            field_dict["earning"] = earning
        if mass_messages is not UNSET:
            field_dict["massMessages"] = mass_messages
        if posts is not UNSET:
            field_dict["posts"] = posts
        if streams is not UNSET:
            field_dict["streams"] = streams
        if visitors is not UNSET:
            field_dict["visitors"] = visitors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.statistics_overview_response_200_data_earning import StatisticsOverviewResponse200DataEarning  # noqa: PLC0415
        from ..models.statistics_overview_response_200_data_mass_messages import (
            StatisticsOverviewResponse200DataMassMessages,  # noqa: PLC0415
        )
        from ..models.statistics_overview_response_200_data_posts import StatisticsOverviewResponse200DataPosts  # noqa: PLC0415
        from ..models.statistics_overview_response_200_data_streams import StatisticsOverviewResponse200DataStreams  # noqa: PLC0415
        from ..models.statistics_overview_response_200_data_visitors import StatisticsOverviewResponse200DataVisitors  # noqa: PLC0415

        d = dict(src_dict)
        _earning = d.pop("earning", UNSET)
        earning: StatisticsOverviewResponse200DataEarning | Unset
        if isinstance(_earning, Unset):
            earning = UNSET
        else:
            earning = StatisticsOverviewResponse200DataEarning.from_dict(_earning)

        _mass_messages = d.pop("massMessages", UNSET)
        mass_messages: StatisticsOverviewResponse200DataMassMessages | Unset
        if isinstance(_mass_messages, Unset):
            mass_messages = UNSET
        else:
            mass_messages = StatisticsOverviewResponse200DataMassMessages.from_dict(_mass_messages)

        _posts = d.pop("posts", UNSET)
        posts: StatisticsOverviewResponse200DataPosts | Unset
        if isinstance(_posts, Unset):
            posts = UNSET
        else:
            posts = StatisticsOverviewResponse200DataPosts.from_dict(_posts)

        _streams = d.pop("streams", UNSET)
        streams: StatisticsOverviewResponse200DataStreams | Unset
        if isinstance(_streams, Unset):
            streams = UNSET
        else:
            streams = StatisticsOverviewResponse200DataStreams.from_dict(_streams)

        _visitors = d.pop("visitors", UNSET)
        visitors: StatisticsOverviewResponse200DataVisitors | Unset
        if isinstance(_visitors, Unset):
            visitors = UNSET
        else:
            visitors = StatisticsOverviewResponse200DataVisitors.from_dict(_visitors)

        statistics_overview_response_200_data = cls(
            earning=earning,
            mass_messages=mass_messages,
            posts=posts,
            streams=streams,
            visitors=visitors,
        )

        statistics_overview_response_200_data.additional_properties = d
        return statistics_overview_response_200_data

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
