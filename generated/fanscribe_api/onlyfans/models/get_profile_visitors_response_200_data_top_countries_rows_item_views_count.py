from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount")


@_attrs_define
class GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount:
    """
    Attributes:
        guests (int | Unset):
        subscribers (int | Unset):
        total (int | Unset):
        users (int | Unset):
    """

    guests: int | Unset = UNSET
    subscribers: int | Unset = UNSET
    total: int | Unset = UNSET
    users: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        guests = self.guests

        subscribers = self.subscribers

        total = self.total

        users = self.users

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if guests is not UNSET:
            field_dict["guests"] = guests
        if subscribers is not UNSET:
            field_dict["subscribers"] = subscribers
        if total is not UNSET:
            field_dict["total"] = total
        if users is not UNSET:
            field_dict["users"] = users

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        guests = d.pop("guests", UNSET)

        subscribers = d.pop("subscribers", UNSET)

        total = d.pop("total", UNSET)

        users = d.pop("users", UNSET)

        get_profile_visitors_response_200_data_top_countries_rows_item_views_count = cls(
            guests=guests,
            subscribers=subscribers,
            total=total,
            users=users,
        )

        get_profile_visitors_response_200_data_top_countries_rows_item_views_count.additional_properties = d
        return get_profile_visitors_response_200_data_top_countries_rows_item_views_count

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
