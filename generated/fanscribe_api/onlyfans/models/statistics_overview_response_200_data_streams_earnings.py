from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="StatisticsOverviewResponse200DataStreamsEarnings")


@_attrs_define
class StatisticsOverviewResponse200DataStreamsEarnings:
    """
    Attributes:
        delta (int | Unset):
        gross (int | Unset):
        total (int | Unset):
    """

    delta: int | Unset = UNSET
    gross: int | Unset = UNSET
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        delta = self.delta

        gross = self.gross

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if delta is not UNSET:
            field_dict["delta"] = delta
        if gross is not UNSET:
            field_dict["gross"] = gross
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        delta = d.pop("delta", UNSET)

        gross = d.pop("gross", UNSET)

        total = d.pop("total", UNSET)

        statistics_overview_response_200_data_streams_earnings = cls(
            delta=delta,
            gross=gross,
            total=total,
        )

        statistics_overview_response_200_data_streams_earnings.additional_properties = d
        return statistics_overview_response_200_data_streams_earnings

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
