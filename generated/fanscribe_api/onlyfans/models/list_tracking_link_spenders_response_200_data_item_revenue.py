from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListTrackingLinkSpendersResponse200DataItemRevenue")


@_attrs_define
class ListTrackingLinkSpendersResponse200DataItemRevenue:
    """
    Attributes:
        calculated_at (str | Unset):
        chargebacks (float | Unset):
        total (float | Unset):
    """

    calculated_at: str | Unset = UNSET
    chargebacks: float | Unset = UNSET
    total: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        calculated_at = self.calculated_at

        chargebacks = self.chargebacks

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if calculated_at is not UNSET:
            field_dict["calculated_at"] = calculated_at
        if chargebacks is not UNSET:
            field_dict["chargebacks"] = chargebacks
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        calculated_at = d.pop("calculated_at", UNSET)

        chargebacks = d.pop("chargebacks", UNSET)

        total = d.pop("total", UNSET)

        list_tracking_link_spenders_response_200_data_item_revenue = cls(
            calculated_at=calculated_at,
            chargebacks=chargebacks,
            total=total,
        )

        list_tracking_link_spenders_response_200_data_item_revenue.additional_properties = d
        return list_tracking_link_spenders_response_200_data_item_revenue

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
