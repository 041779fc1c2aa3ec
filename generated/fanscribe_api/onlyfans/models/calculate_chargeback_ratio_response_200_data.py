from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CalculateChargebackRatioResponse200Data")


@_attrs_define
class CalculateChargebackRatioResponse200Data:
    """
    Attributes:
        chargebacks_ratio (float | Unset):
    """

    chargebacks_ratio: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chargebacks_ratio = self.chargebacks_ratio

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chargebacks_ratio is not UNSET:
            field_dict["chargebacksRatio"] = chargebacks_ratio

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        chargebacks_ratio = d.pop("chargebacksRatio", UNSET)

        calculate_chargeback_ratio_response_200_data = cls(
            chargebacks_ratio=chargebacks_ratio,
        )

        calculate_chargeback_ratio_response_200_data.additional_properties = d
        return calculate_chargeback_ratio_response_200_data

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
