from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSubscriptionTiersResponse200DataItemPlansItem")


@_attrs_define
class ListSubscriptionTiersResponse200DataItemPlansItem:
    """
    Attributes:
        billing_cycle (int | Unset):
        id (str | Unset):
        price (int | Unset):
        promos (list[Any] | Unset):
        status (int | Unset):
        use_amounts (int | Unset):
    """

    billing_cycle: int | Unset = UNSET
    id: str | Unset = UNSET
    price: int | Unset = UNSET
    promos: list[Any] | Unset = UNSET
    status: int | Unset = UNSET
    use_amounts: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        billing_cycle = self.billing_cycle

        id = self.id

        price = self.price

        promos: list[Any] | Unset = UNSET
        if not isinstance(self.promos, Unset):
            promos = self.promos

        status = self.status

        use_amounts = self.use_amounts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if billing_cycle is not UNSET:
            field_dict["billingCycle"] = billing_cycle
        if id is not UNSET:
            field_dict["id"] = id
        if price is not UNSET:
            field_dict["price"] = price
        if promos is not UNSET:
            field_dict["promos"] = promos
        if status is not UNSET:
            field_dict["status"] = status
        if use_amounts is not UNSET:
            field_dict["useAmounts"] = use_amounts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        billing_cycle = d.pop("billingCycle", UNSET)

        id = d.pop("id", UNSET)

        price = d.pop("price", UNSET)

        promos = cast(list[Any], d.pop("promos", UNSET))

        status = d.pop("status", UNSET)

        use_amounts = d.pop("useAmounts", UNSET)

        list_subscription_tiers_response_200_data_item_plans_item = cls(
            billing_cycle=billing_cycle,
            id=id,
            price=price,
            promos=promos,
            status=status,
            use_amounts=use_amounts,
        )

        list_subscription_tiers_response_200_data_item_plans_item.additional_properties = d
        return list_subscription_tiers_response_200_data_item_plans_item

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
