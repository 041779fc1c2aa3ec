from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UnrestrictUserResponse200DataSubscriptionBundlesItem")


@_attrs_define
class UnrestrictUserResponse200DataSubscriptionBundlesItem:
    """
    Attributes:
        can_buy (bool | Unset):
        discount (int | Unset):
        duration (int | Unset):
        id (int | Unset):
        price (float | Unset):
    """

    can_buy: bool | Unset = UNSET
    discount: int | Unset = UNSET
    duration: int | Unset = UNSET
    id: int | Unset = UNSET
    price: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_buy = self.can_buy

        discount = self.discount

        duration = self.duration

        id = self.id

        price = self.price

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_buy is not UNSET:
            field_dict["canBuy"] = can_buy
        if discount is not UNSET:
            field_dict["discount"] = discount
        if duration is not UNSET:
            field_dict["duration"] = duration
        if id is not UNSET:
            field_dict["id"] = id
        if price is not UNSET:
            field_dict["price"] = price

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        can_buy = d.pop("canBuy", UNSET)

        discount = d.pop("discount", UNSET)

        duration = d.pop("duration", UNSET)

        id = d.pop("id", UNSET)

        price = d.pop("price", UNSET)

        unrestrict_user_response_200_data_subscription_bundles_item = cls(
            can_buy=can_buy,
            discount=discount,
            duration=duration,
            id=id,
            price=price,
        )

        unrestrict_user_response_200_data_subscription_bundles_item.additional_properties = d
        return unrestrict_user_response_200_data_subscription_bundles_item

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
