from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription")


@_attrs_define
class ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription:
    """
    Attributes:
        action (str | Unset):
        is_free (bool | Unset):
        price (int | Unset):
        regular_price (int | Unset):
        type_ (str | Unset):
    """

    action: str | Unset = UNSET
    is_free: bool | Unset = UNSET
    price: int | Unset = UNSET
    regular_price: int | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        is_free = self.is_free

        price = self.price

        regular_price = self.regular_price

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if action is not UNSET:
            field_dict["action"] = action
        if is_free is not UNSET:
            field_dict["is_free"] = is_free
        if price is not UNSET:
            field_dict["price"] = price
        if regular_price is not UNSET:
            field_dict["regular_price"] = regular_price
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        action = d.pop("action", UNSET)

        is_free = d.pop("is_free", UNSET)

        price = d.pop("price", UNSET)

        regular_price = d.pop("regular_price", UNSET)

        type_ = d.pop("type", UNSET)

        list_smart_link_fans_response_200_data_rows_item_subscription_insights_current_subscription = cls(
            action=action,
            is_free=is_free,
            price=price,
            regular_price=regular_price,
            type_=type_,
        )

        list_smart_link_fans_response_200_data_rows_item_subscription_insights_current_subscription.additional_properties = d
        return list_smart_link_fans_response_200_data_rows_item_subscription_insights_current_subscription

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
