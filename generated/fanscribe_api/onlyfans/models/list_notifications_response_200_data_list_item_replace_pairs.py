from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListNotificationsResponse200DataListItemReplacePairs")


@_attrs_define
class ListNotificationsResponse200DataListItemReplacePairs:
    """
    Attributes:
        price (str | Unset):
        subscriber_link (str | Unset):
    """

    price: str | Unset = UNSET
    subscriber_link: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        price = self.price

        subscriber_link = self.subscriber_link

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if price is not UNSET:
            field_dict["{PRICE}"] = price
        if subscriber_link is not UNSET:
            field_dict["{SUBSCRIBER_LINK}"] = subscriber_link

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        price = d.pop("{PRICE}", UNSET)

        subscriber_link = d.pop("{SUBSCRIBER_LINK}", UNSET)

        list_notifications_response_200_data_list_item_replace_pairs = cls(
            price=price,
            subscriber_link=subscriber_link,
        )

        list_notifications_response_200_data_list_item_replace_pairs.additional_properties = d
        return list_notifications_response_200_data_list_item_replace_pairs

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
