from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_profile_visitors_response_200_data_chart import GetProfileVisitorsResponse200DataChart
    from ..models.get_profile_visitors_response_200_data_top_countries import (
        GetProfileVisitorsResponse200DataTopCountries,
    )
    from ..models.get_profile_visitors_response_200_data_top_duration_users import (
        GetProfileVisitorsResponse200DataTopDurationUsers,
    )
    from ..models.get_profile_visitors_response_200_data_total import GetProfileVisitorsResponse200DataTotal


T = TypeVar("T", bound="GetProfileVisitorsResponse200Data")


@_attrs_define
class GetProfileVisitorsResponse200Data:
    """
    Attributes:
        chart (GetProfileVisitorsResponse200DataChart | Unset):
        has_stats (bool | Unset):
        is_available (bool | Unset):
        top_countries (GetProfileVisitorsResponse200DataTopCountries | Unset):
        top_duration_users (GetProfileVisitorsResponse200DataTopDurationUsers | Unset):
        total (GetProfileVisitorsResponse200DataTotal | Unset):
    """

    chart: GetProfileVisitorsResponse200DataChart | Unset = UNSET
    has_stats: bool | Unset = UNSET
    is_available: bool | Unset = UNSET
    top_countries: GetProfileVisitorsResponse200DataTopCountries | Unset = UNSET
    top_duration_users: GetProfileVisitorsResponse200DataTopDurationUsers | Unset = UNSET
    total: GetProfileVisitorsResponse200DataTotal | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chart: dict[str, Any] | Unset = UNSET
        if not isinstance(self.chart, Unset):
            chart = self.chart.to_dict()

        has_stats = self.has_stats

        is_available = self.is_available

        top_countries: dict[str, Any] | Unset = UNSET
        if not isinstance(self.top_countries, Unset):
            top_countries = self.top_countries.to_dict()

        top_duration_users: dict[str, Any] | Unset = UNSET
        if not isinstance(self.top_duration_users, Unset):
            top_duration_users = self.top_duration_users.to_dict()

        total: dict[str, Any] | Unset = UNSET
        if not isinstance(self.total, Unset):
            total = self.total.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chart is not UNSET:
            field_dict["chart"] = chart
        if has_stats is not UNSET:
            field_dict["hasStats"] = has_stats
        if is_available is not UNSET:
            field_dict["isAvailable"] = is_available
        if top_countries is not UNSET:
            field_dict["topCountries"] = top_countries
        if top_duration_users is not UNSET:
            field_dict["topDurationUsers"] = top_duration_users
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_profile_visitors_response_200_data_chart import GetProfileVisitorsResponse200DataChart  # noqa: PLC0415
        from ..models.get_profile_visitors_response_200_data_top_countries import (
            GetProfileVisitorsResponse200DataTopCountries,  # noqa: PLC0415
        )
        from ..models.get_profile_visitors_response_200_data_top_duration_users import (
            GetProfileVisitorsResponse200DataTopDurationUsers,  # noqa: PLC0415
        )
        from ..models.get_profile_visitors_response_200_data_total import GetProfileVisitorsResponse200DataTotal  # noqa: PLC0415

        d = dict(src_dict)
        _chart = d.pop("chart", UNSET)
        chart: GetProfileVisitorsResponse200DataChart | Unset
        if isinstance(_chart, Unset):
            chart = UNSET
        else:
            chart = GetProfileVisitorsResponse200DataChart.from_dict(_chart)

        has_stats = d.pop("hasStats", UNSET)

        is_available = d.pop("isAvailable", UNSET)

        _top_countries = d.pop("topCountries", UNSET)
        top_countries: GetProfileVisitorsResponse200DataTopCountries | Unset
        if isinstance(_top_countries, Unset):
            top_countries = UNSET
        else:
            top_countries = GetProfileVisitorsResponse200DataTopCountries.from_dict(_top_countries)

        _top_duration_users = d.pop("topDurationUsers", UNSET)
        top_duration_users: GetProfileVisitorsResponse200DataTopDurationUsers | Unset
        if isinstance(_top_duration_users, Unset):
            top_duration_users = UNSET
        else:
            top_duration_users = GetProfileVisitorsResponse200DataTopDurationUsers.from_dict(_top_duration_users)

        _total = d.pop("total", UNSET)
        total: GetProfileVisitorsResponse200DataTotal | Unset
        if isinstance(_total, Unset):
            total = UNSET
        else:
            total = GetProfileVisitorsResponse200DataTotal.from_dict(_total)

        get_profile_visitors_response_200_data = cls(
            chart=chart,
            has_stats=has_stats,
            is_available=is_available,
            top_countries=top_countries,
            top_duration_users=top_duration_users,
            total=total,
        )

        get_profile_visitors_response_200_data.additional_properties = d
        return get_profile_visitors_response_200_data

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
