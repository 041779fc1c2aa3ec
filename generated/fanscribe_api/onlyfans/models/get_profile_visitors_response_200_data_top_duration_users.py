from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_profile_visitors_response_200_data_top_duration_users_totals import (
        GetProfileVisitorsResponse200DataTopDurationUsersTotals,
    )


T = TypeVar("T", bound="GetProfileVisitorsResponse200DataTopDurationUsers")


@_attrs_define
class GetProfileVisitorsResponse200DataTopDurationUsers:
    """
    Attributes:
        totals (GetProfileVisitorsResponse200DataTopDurationUsersTotals | Unset):
    """

    totals: GetProfileVisitorsResponse200DataTopDurationUsersTotals | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        totals: dict[str, Any] | Unset = UNSET
        if not isinstance(self.totals, Unset):
            totals = self.totals.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if totals is not UNSET:
            field_dict["totals"] = totals

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_profile_visitors_response_200_data_top_duration_users_totals import (
            GetProfileVisitorsResponse200DataTopDurationUsersTotals,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _totals = d.pop("totals", UNSET)
        totals: GetProfileVisitorsResponse200DataTopDurationUsersTotals | Unset
        if isinstance(_totals, Unset):
            totals = UNSET
        else:
            totals = GetProfileVisitorsResponse200DataTopDurationUsersTotals.from_dict(_totals)

        get_profile_visitors_response_200_data_top_duration_users = cls(
            totals=totals,
        )

        get_profile_visitors_response_200_data_top_duration_users.additional_properties = d
        return get_profile_visitors_response_200_data_top_duration_users

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
