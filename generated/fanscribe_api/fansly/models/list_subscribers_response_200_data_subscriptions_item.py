from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSubscribersResponse200DataSubscriptionsItem")


@_attrs_define
class ListSubscribersResponse200DataSubscriptionsItem:
    """
    Attributes:
        auto_renew (int | Unset):
        billing_cycle (int | Unset):
        created_at (int | Unset):
        duration (int | Unset):
        ends_at (int | Unset):
        gift_code_id (None | str | Unset):
        history_id (str | Unset):
        id (str | Unset):
        payment_method_id (str | Unset):
        plan_id (str | Unset):
        price (int | Unset):
        promo_duration (int | None | Unset):
        promo_ends_at (int | None | Unset):
        promo_id (str | Unset):
        promo_price (int | None | Unset):
        promo_starts_at (int | None | Unset):
        promo_status (int | None | Unset):
        renew_correlation_id (str | Unset):
        renew_date (int | Unset):
        renew_price (int | Unset):
        status (int | Unset):
        subscriber_id (str | Unset):
        subscription_tier_color (str | Unset):
        subscription_tier_id (str | Unset):
        subscription_tier_name (str | Unset):
        updated_at (int | Unset):
        version (int | Unset):
    """

    auto_renew: int | Unset = UNSET
    billing_cycle: int | Unset = UNSET
    created_at: int | Unset = UNSET
    duration: int | Unset = UNSET
    ends_at: int | Unset = UNSET
    gift_code_id: None | str | Unset = UNSET
    history_id: str | Unset = UNSET
    id: str | Unset = UNSET
    payment_method_id: str | Unset = UNSET
    plan_id: str | Unset = UNSET
    price: int | Unset = UNSET
    promo_duration: int | None | Unset = UNSET
    promo_ends_at: int | None | Unset = UNSET
    promo_id: str | Unset = UNSET
    promo_price: int | None | Unset = UNSET
    promo_starts_at: int | None | Unset = UNSET
    promo_status: int | None | Unset = UNSET
    renew_correlation_id: str | Unset = UNSET
    renew_date: int | Unset = UNSET
    renew_price: int | Unset = UNSET
    status: int | Unset = UNSET
    subscriber_id: str | Unset = UNSET
    subscription_tier_color: str | Unset = UNSET
    subscription_tier_id: str | Unset = UNSET
    subscription_tier_name: str | Unset = UNSET
    updated_at: int | Unset = UNSET
    version: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        auto_renew = self.auto_renew

        billing_cycle = self.billing_cycle

        created_at = self.created_at

        duration = self.duration

        ends_at = self.ends_at

        gift_code_id: None | str | Unset
        if isinstance(self.gift_code_id, Unset):
            gift_code_id = UNSET
        else:
            gift_code_id = self.gift_code_id

        history_id = self.history_id

        id = self.id

        payment_method_id = self.payment_method_id

        plan_id = self.plan_id

        price = self.price

        promo_duration: int | None | Unset
        if isinstance(self.promo_duration, Unset):
            promo_duration = UNSET
        else:
            promo_duration = self.promo_duration

        promo_ends_at: int | None | Unset
        if isinstance(self.promo_ends_at, Unset):
            promo_ends_at = UNSET
        else:
            promo_ends_at = self.promo_ends_at

        promo_id = self.promo_id

        promo_price: int | None | Unset
        if isinstance(self.promo_price, Unset):
            promo_price = UNSET
        else:
            promo_price = self.promo_price

        promo_starts_at: int | None | Unset
        if isinstance(self.promo_starts_at, Unset):
            promo_starts_at = UNSET
        else:
            promo_starts_at = self.promo_starts_at

        promo_status: int | None | Unset
        if isinstance(self.promo_status, Unset):
            promo_status = UNSET
        else:
            promo_status = self.promo_status

        renew_correlation_id = self.renew_correlation_id

        renew_date = self.renew_date

        renew_price = self.renew_price

        status = self.status

        subscriber_id = self.subscriber_id

        subscription_tier_color = self.subscription_tier_color

        subscription_tier_id = self.subscription_tier_id

        subscription_tier_name = self.subscription_tier_name

        updated_at = self.updated_at

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if auto_renew is not UNSET:
            field_dict["autoRenew"] = auto_renew
        if billing_cycle is not UNSET:
            field_dict["billingCycle"] = billing_cycle
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if duration is not UNSET:
            field_dict["duration"] = duration
        if ends_at is not UNSET:
            field_dict["endsAt"] = ends_at
        if gift_code_id is not UNSET:
            field_dict["giftCodeId"] = gift_code_id
        if history_id is not UNSET:
            field_dict["historyId"] = history_id
        if id is not UNSET:
            field_dict["id"] = id
        if payment_method_id is not UNSET:
            field_dict["paymentMethodId"] = payment_method_id
        if plan_id is not UNSET:
            field_dict["planId"] = plan_id
        if price is not UNSET:
            field_dict["price"] = price
        if promo_duration is not UNSET:
            field_dict["promoDuration"] = promo_duration
        if promo_ends_at is not UNSET:
            field_dict["promoEndsAt"] = promo_ends_at
        if promo_id is not UNSET:
            field_dict["promoId"] = promo_id
        if promo_price is not UNSET:
            field_dict["promoPrice"] = promo_price
        if promo_starts_at is not UNSET:
            field_dict["promoStartsAt"] = promo_starts_at
        if promo_status is not UNSET:
            field_dict["promoStatus"] = promo_status
        if renew_correlation_id is not UNSET:
            field_dict["renewCorrelationId"] = renew_correlation_id
        if renew_date is not UNSET:
            field_dict["renewDate"] = renew_date
        if renew_price is not UNSET:
            field_dict["renewPrice"] = renew_price
        if status is not UNSET:
            field_dict["status"] = status
        if subscriber_id is not UNSET:
            field_dict["subscriberId"] = subscriber_id
        if subscription_tier_color is not UNSET:
            field_dict["subscriptionTierColor"] = subscription_tier_color
        if subscription_tier_id is not UNSET:
            field_dict["subscriptionTierId"] = subscription_tier_id
        if subscription_tier_name is not UNSET:
            field_dict["subscriptionTierName"] = subscription_tier_name
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        auto_renew = d.pop("autoRenew", UNSET)

        billing_cycle = d.pop("billingCycle", UNSET)

        created_at = d.pop("createdAt", UNSET)

        duration = d.pop("duration", UNSET)

        ends_at = d.pop("endsAt", UNSET)

        def _parse_gift_code_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        gift_code_id = _parse_gift_code_id(d.pop("giftCodeId", UNSET))

        history_id = d.pop("historyId", UNSET)

        id = d.pop("id", UNSET)

        payment_method_id = d.pop("paymentMethodId", UNSET)

        plan_id = d.pop("planId", UNSET)

        price = d.pop("price", UNSET)

        def _parse_promo_duration(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        promo_duration = _parse_promo_duration(d.pop("promoDuration", UNSET))

        def _parse_promo_ends_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        promo_ends_at = _parse_promo_ends_at(d.pop("promoEndsAt", UNSET))

        promo_id = d.pop("promoId", UNSET)

        def _parse_promo_price(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        promo_price = _parse_promo_price(d.pop("promoPrice", UNSET))

        def _parse_promo_starts_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        promo_starts_at = _parse_promo_starts_at(d.pop("promoStartsAt", UNSET))

        def _parse_promo_status(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        promo_status = _parse_promo_status(d.pop("promoStatus", UNSET))

        renew_correlation_id = d.pop("renewCorrelationId", UNSET)

        renew_date = d.pop("renewDate", UNSET)

        renew_price = d.pop("renewPrice", UNSET)

        status = d.pop("status", UNSET)

        subscriber_id = d.pop("subscriberId", UNSET)

        subscription_tier_color = d.pop("subscriptionTierColor", UNSET)

        subscription_tier_id = d.pop("subscriptionTierId", UNSET)

        subscription_tier_name = d.pop("subscriptionTierName", UNSET)

        updated_at = d.pop("updatedAt", UNSET)

        version = d.pop("version", UNSET)

        list_subscribers_response_200_data_subscriptions_item = cls(
            auto_renew=auto_renew,
            billing_cycle=billing_cycle,
            created_at=created_at,
            duration=duration,
            ends_at=ends_at,
            gift_code_id=gift_code_id,
            history_id=history_id,
            id=id,
            payment_method_id=payment_method_id,
            plan_id=plan_id,
            price=price,
            promo_duration=promo_duration,
            promo_ends_at=promo_ends_at,
            promo_id=promo_id,
            promo_price=promo_price,
            promo_starts_at=promo_starts_at,
            promo_status=promo_status,
            renew_correlation_id=renew_correlation_id,
            renew_date=renew_date,
            renew_price=renew_price,
            status=status,
            subscriber_id=subscriber_id,
            subscription_tier_color=subscription_tier_color,
            subscription_tier_id=subscription_tier_id,
            subscription_tier_name=subscription_tier_name,
            updated_at=updated_at,
            version=version,
        )

        list_subscribers_response_200_data_subscriptions_item.additional_properties = d
        return list_subscribers_response_200_data_subscriptions_item

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
