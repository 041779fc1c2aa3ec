from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSubscribersResponse200DataStats")


@_attrs_define
class ListSubscribersResponse200DataStats:
    """
    Attributes:
        total (int | Unset):
        total_active (int | Unset):
        total_expired (int | Unset):
    """

    total: int | Unset = UNSET
    total_active: int | Unset = UNSET
    total_expired: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total = self.total

        total_active = self.total_active

        total_expired = self.total_expired

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total is not UNSET:
            field_dict["total"] = total
        if total_active is not UNSET:
            field_dict["totalActive"] = total_active
        if total_expired is not UNSET:
            field_dict["totalExpired"] = total_expired

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        total = d.pop("total", UNSET)

        total_active = d.pop("totalActive", UNSET)

        total_expired = d.pop("totalExpired", UNSET)

        list_subscribers_response_200_data_stats = cls(
            total=total,
            total_active=total_active,
            total_expired=total_expired,
        )

        list_subscribers_response_200_data_stats.additional_properties = d
        return list_subscribers_response_200_data_stats

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
