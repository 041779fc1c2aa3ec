from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetSubscriptionHistoryResponse200DataListItem")


@_attrs_define
class GetSubscriptionHistoryResponse200DataListItem:
    """
    Attributes:
        expire_date (str | Unset):
        price (float | Unset):
        subscribe_date (str | Unset):
    """

    expire_date: str | Unset = UNSET
    price: float | Unset = UNSET
    subscribe_date: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expire_date = self.expire_date

        price = self.price

        subscribe_date = self.subscribe_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if expire_date is not UNSET:
            field_dict["expireDate"] = expire_date
        if price is not UNSET:
            field_dict["price"] = price
        if subscribe_date is not UNSET:
            field_dict["subscribeDate"] = subscribe_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        expire_date = d.pop("expireDate", UNSET)

        price = d.pop("price", UNSET)

        subscribe_date = d.pop("subscribeDate", UNSET)

        get_subscription_history_response_200_data_list_item = cls(
            expire_date=expire_date,
            price=price,
            subscribe_date=subscribe_date,
        )

        get_subscription_history_response_200_data_list_item.additional_properties = d
        return get_subscription_history_response_200_data_list_item

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
