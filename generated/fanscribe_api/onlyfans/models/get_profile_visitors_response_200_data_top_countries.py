from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_profile_visitors_response_200_data_top_countries_rows_item import (
        GetProfileVisitorsResponse200DataTopCountriesRowsItem,
    )
    from ..models.get_profile_visitors_response_200_data_top_countries_totals import (
        GetProfileVisitorsResponse200DataTopCountriesTotals,
    )


T = TypeVar("T", bound="GetProfileVisitorsResponse200DataTopCountries")


@_attrs_define
class GetProfileVisitorsResponse200DataTopCountries:
    """
    Attributes:
        has_more (bool | Unset):
        rows (list[GetProfileVisitorsResponse200DataTopCountriesRowsItem] | Unset):
        totals (GetProfileVisitorsResponse200DataTopCountriesTotals | Unset):
    """

    has_more: bool | Unset = UNSET
    rows: list[GetProfileVisitorsResponse200DataTopCountriesRowsItem] | Unset = UNSET
    totals: GetProfileVisitorsResponse200DataTopCountriesTotals | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        has_more = self.has_more

        rows: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rows, Unset):
            rows = []
            for rows_item_data in self.rows:
                rows_item = rows_item_data.to_dict()
                rows.append(rows_item)

        totals: dict[str, Any] | Unset = UNSET
        if not isinstance(self.totals, Unset):
            totals = self.totals.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_more is not UNSET:
            field_dict["hasMore"] = has_more
        if rows is not UNSET:
            field_dict["rows"] = rows
        if totals is not UNSET:
            field_dict["totals"] = totals

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_profile_visitors_response_200_data_top_countries_rows_item import (
            GetProfileVisitorsResponse200DataTopCountriesRowsItem,  # noqa: PLC0415
        )
        from ..models.get_profile_visitors_response_200_data_top_countries_totals import (
            GetProfileVisitorsResponse200DataTopCountriesTotals,  # noqa: PLC0415
        )

        d = dict(src_dict)
        has_more = d.pop("hasMore", UNSET)

        _rows = d.pop("rows", UNSET)
        rows: list[GetProfileVisitorsResponse200DataTopCountriesRowsItem] | Unset = UNSET
        if _rows is not UNSET:
            rows = []
            for rows_item_data in _rows:
                rows_item = GetProfileVisitorsResponse200DataTopCountriesRowsItem.from_dict(rows_item_data)

                rows.append(rows_item)

        _totals = d.pop("totals", UNSET)
        totals: GetProfileVisitorsResponse200DataTopCountriesTotals | Unset
        if isinstance(_totals, Unset):
            totals = UNSET
        else:
            totals = GetProfileVisitorsResponse200DataTopCountriesTotals.from_dict(_totals)

        get_profile_visitors_response_200_data_top_countries = cls(
            has_more=has_more,
            rows=rows,
            totals=totals,
        )

        get_profile_visitors_response_200_data_top_countries.additional_properties = d
        return get_profile_visitors_response_200_data_top_countries

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
