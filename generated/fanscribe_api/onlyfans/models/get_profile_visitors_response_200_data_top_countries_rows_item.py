from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_profile_visitors_response_200_data_top_countries_rows_item_views_count import (
        GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount,
    )


T = TypeVar("T", bound="GetProfileVisitorsResponse200DataTopCountriesRowsItem")


@_attrs_define
class GetProfileVisitorsResponse200DataTopCountriesRowsItem:
    """
    Attributes:
        country_code (str | Unset):
        country_name (str | Unset):
        rank (int | Unset):
        views_count (GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount | Unset):
    """

    country_code: str | Unset = UNSET
    country_name: str | Unset = UNSET
    rank: int | Unset = UNSET
    views_count: GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country_code = self.country_code

        country_name = self.country_name

        rank = self.rank

        views_count: dict[str, Any] | Unset = UNSET
        if not isinstance(self.views_count, Unset):
            views_count = self.views_count.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country_code is not UNSET:
            field_dict["countryCode"] = country_code
        if country_name is not UNSET:
            field_dict["countryName"] = country_name
        if rank is not UNSET:
            field_dict["rank"] = rank
        if views_count is not UNSET:
            field_dict["viewsCount"] = views_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_profile_visitors_response_200_data_top_countries_rows_item_views_count import (
            GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount,  # noqa: PLC0415
        )

        d = dict(src_dict)
        country_code = d.pop("countryCode", UNSET)

        country_name = d.pop("countryName", UNSET)

        rank = d.pop("rank", UNSET)

        _views_count = d.pop("viewsCount", UNSET)
        views_count: GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount | Unset
        if isinstance(_views_count, Unset):
            views_count = UNSET
        else:
            views_count = GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount.from_dict(_views_count)

        get_profile_visitors_response_200_data_top_countries_rows_item = cls(
            country_code=country_code,
            country_name=country_name,
            rank=rank,
            views_count=views_count,
        )

        get_profile_visitors_response_200_data_top_countries_rows_item.additional_properties = d
        return get_profile_visitors_response_200_data_top_countries_rows_item

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
