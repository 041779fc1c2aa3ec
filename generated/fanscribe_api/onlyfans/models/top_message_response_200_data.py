from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.top_message_response_200_data_purchases import TopMessageResponse200DataPurchases


T = TypeVar("T", bound="TopMessageResponse200Data")


@_attrs_define
class TopMessageResponse200Data:
    """
    Attributes:
        purchases (TopMessageResponse200DataPurchases | Unset):
    """

    purchases: TopMessageResponse200DataPurchases | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        purchases: dict[str, Any] | Unset = UNSET
        if not isinstance(self.purchases, Unset):
            purchases = self.purchases.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if purchases is not UNSET:
            field_dict["purchases"] = purchases

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.top_message_response_200_data_purchases import TopMessageResponse200DataPurchases  # noqa: PLC0415

        d = dict(src_dict)
        _purchases = d.pop("purchases", UNSET)
        purchases: TopMessageResponse200DataPurchases | Unset
        if isinstance(_purchases, Unset):
            purchases = UNSET
        else:
            purchases = TopMessageResponse200DataPurchases.from_dict(_purchases)

        top_message_response_200_data = cls(
            purchases=purchases,
        )

        top_message_response_200_data.additional_properties = d
        return top_message_response_200_data

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
