from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_earnings_response_200_data_total import GetEarningsResponse200DataTotal


T = TypeVar("T", bound="GetEarningsResponse200Data")


@_attrs_define
class GetEarningsResponse200Data:
    """
    Attributes:
        total (GetEarningsResponse200DataTotal | Unset):
    """

    total: GetEarningsResponse200DataTotal | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total: dict[str, Any] | Unset = UNSET
        if not isinstance(self.total, Unset):
            total = self.total.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_earnings_response_200_data_total import GetEarningsResponse200DataTotal  # noqa: PLC0415

        d = dict(src_dict)
        _total = d.pop("total", UNSET)
        total: GetEarningsResponse200DataTotal | Unset
        if isinstance(_total, Unset):
            total = UNSET
        else:
            total = GetEarningsResponse200DataTotal.from_dict(_total)

        get_earnings_response_200_data = cls(
            total=total,
        )

        get_earnings_response_200_data.additional_properties = d
        return get_earnings_response_200_data

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
