from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_subscription_tiers_response_200_data_item_plans_item import (
        ListSubscriptionTiersResponse200DataItemPlansItem,
    )


T = TypeVar("T", bound="ListSubscriptionTiersResponse200DataItem")


@_attrs_define
class ListSubscriptionTiersResponse200DataItem:
    """
    Attributes:
        account_id (str | Unset):
        color (str | Unset):
        id (str | Unset):
        included_tier_ids (list[str] | Unset):
        max_subscribers (int | Unset):
        name (str | Unset):
        plans (list[ListSubscriptionTiersResponse200DataItemPlansItem] | Unset):
        pos (int | Unset):
        price (int | Unset):
        subscription_benefits (list[str] | Unset):
    """

    account_id: str | Unset = UNSET
    color: str | Unset = UNSET
    id: str | Unset = UNSET
    included_tier_ids: list[str] | Unset = UNSET
    max_subscribers: int | Unset = UNSET
    name: str | Unset = UNSET
    plans: list[ListSubscriptionTiersResponse200DataItemPlansItem] | Unset = UNSET
    pos: int | Unset = UNSET
    price: int | Unset = UNSET
    subscription_benefits: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        color = self.color

        id = self.id

        included_tier_ids: list[str] | Unset = UNSET
        if not isinstance(self.included_tier_ids, Unset):
            included_tier_ids = self.included_tier_ids

        max_subscribers = self.max_subscribers

        name = self.name

        plans: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.plans, Unset):
            plans = []
            for plans_item_data in self.plans:
                plans_item = plans_item_data.to_dict()
                plans.append(plans_item)

        pos = self.pos

        price = self.price

        subscription_benefits: list[str] | Unset = UNSET
        if not isinstance(self.subscription_benefits, Unset):
            subscription_benefits = self.subscription_benefits

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if color is not UNSET:
            field_dict["color"] = color
        if id is not UNSET:
            field_dict["id"] = id
        if included_tier_ids is not UNSET:
            field_dict["includedTierIds"] = included_tier_ids
        if max_subscribers is not UNSET:
            field_dict["maxSubscribers"] = max_subscribers
        if name is not UNSET:
            field_dict["name"] = name
        if plans is not UNSET:
            field_dict["plans"] = plans
        if pos is not UNSET:
            field_dict["pos"] = pos
        if price is not UNSET:
            field_dict["price"] = price
        if subscription_benefits is not UNSET:
            field_dict["subscriptionBenefits"] = subscription_benefits

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_subscription_tiers_response_200_data_item_plans_item import (
            ListSubscriptionTiersResponse200DataItemPlansItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        account_id = d.pop("accountId", UNSET)

        color = d.pop("color", UNSET)

        id = d.pop("id", UNSET)

        included_tier_ids = cast(list[str], d.pop("includedTierIds", UNSET))

        max_subscribers = d.pop("maxSubscribers", UNSET)

        name = d.pop("name", UNSET)

        _plans = d.pop("plans", UNSET)
        plans: list[ListSubscriptionTiersResponse200DataItemPlansItem] | Unset = UNSET
        if _plans is not UNSET:
            plans = []
            for plans_item_data in _plans:
                plans_item = ListSubscriptionTiersResponse200DataItemPlansItem.from_dict(plans_item_data)

                plans.append(plans_item)

        pos = d.pop("pos", UNSET)

        price = d.pop("price", UNSET)

        subscription_benefits = cast(list[str], d.pop("subscriptionBenefits", UNSET))

        list_subscription_tiers_response_200_data_item = cls(
            account_id=account_id,
            color=color,
            id=id,
            included_tier_ids=included_tier_ids,
            max_subscribers=max_subscribers,
            name=name,
            plans=plans,
            pos=pos,
            price=price,
            subscription_benefits=subscription_benefits,
        )

        list_subscription_tiers_response_200_data_item.additional_properties = d
        return list_subscription_tiers_response_200_data_item

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
