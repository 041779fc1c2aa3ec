from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_item_fan_subscribed_by_data_subscribes_item import (
        ListChatsResponse200DataItemFanSubscribedByDataSubscribesItem,
    )


T = TypeVar("T", bound="ListChatsResponse200DataItemFanSubscribedByData")


@_attrs_define
class ListChatsResponse200DataItemFanSubscribedByData:
    """
    Attributes:
        discount_finished_at (str | Unset):
        discount_percent (int | Unset):
        discount_period (int | Unset):
        discount_started_at (str | Unset):
        duration (str | Unset):
        expired_at (str | Unset):
        has_active_paid_subscriptions (bool | Unset):
        is_muted (bool | Unset):
        new_price (int | Unset):
        price (int | Unset):
        regular_price (int | Unset):
        renewed_at (str | Unset):
        show_posts_in_feed (bool | Unset):
        status (str | Unset):
        subscribe_at (str | Unset):
        subscribe_price (int | Unset):
        subscribes (list[ListChatsResponse200DataItemFanSubscribedByDataSubscribesItem] | Unset):
        unsubscribe_reason (str | Unset):
    """

    discount_finished_at: str | Unset = UNSET
    discount_percent: int | Unset = UNSET
    discount_period: int | Unset = UNSET
    discount_started_at: str | Unset = UNSET
    duration: str | Unset = UNSET
    expired_at: str | Unset = UNSET
    has_active_paid_subscriptions: bool | Unset = UNSET
    is_muted: bool | Unset = UNSET
    new_price: int | Unset = UNSET
    price: int | Unset = UNSET
    regular_price: int | Unset = UNSET
    renewed_at: str | Unset = UNSET
    show_posts_in_feed: bool | Unset = UNSET
    status: str | Unset = UNSET
    subscribe_at: str | Unset = UNSET
    subscribe_price: int | Unset = UNSET
    subscribes: list[ListChatsResponse200DataItemFanSubscribedByDataSubscribesItem] | Unset = UNSET
    unsubscribe_reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        discount_finished_at = self.discount_finished_at

        discount_percent = self.discount_percent

        discount_period = self.discount_period

        discount_started_at = self.discount_started_at

        duration = self.duration

        expired_at = self.expired_at

        has_active_paid_subscriptions = self.has_active_paid_subscriptions

        is_muted = self.is_muted

        new_price = self.new_price

        price = self.price

        regular_price = self.regular_price

        renewed_at = self.renewed_at

        show_posts_in_feed = self.show_posts_in_feed

        status = self.status

        subscribe_at = self.subscribe_at

        subscribe_price = self.subscribe_price

        subscribes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.subscribes, Unset):
            subscribes = []
            for subscribes_item_data in self.subscribes:
                subscribes_item = subscribes_item_data.to_dict()
                subscribes.append(subscribes_item)

        unsubscribe_reason = self.unsubscribe_reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if discount_finished_at is not UNSET:
            field_dict["discountFinishedAt"] = discount_finished_at
        if discount_percent is not UNSET:
            field_dict["discountPercent"] = discount_percent
        if discount_period is not UNSET:
            field_dict["discountPeriod"] = discount_period
        if discount_started_at is not UNSET:
            field_dict["discountStartedAt"] = discount_started_at
        if duration is not UNSET:
            field_dict["duration"] = duration
        if expired_at is not UNSET:
            field_dict["expiredAt"] = expired_at
        if has_active_paid_subscriptions is not UNSET:
            field_dict["hasActivePaidSubscriptions"] = has_active_paid_subscriptions
        if is_muted is not UNSET:
            field_dict["isMuted"] = is_muted
        if new_price is not UNSET:
            field_dict["newPrice"] = new_price
        if price is not UNSET:
            field_dict["price"] = price
        if regular_price is not UNSET:
            field_dict["regularPrice"] = regular_price
        if renewed_at is not UNSET:
            field_dict["renewedAt"] = renewed_at
        if show_posts_in_feed is not UNSET:
            field_dict["showPostsInFeed"] = show_posts_in_feed
        if status is not UNSET:
            field_dict["status"] = status
        if subscribe_at is not UNSET:
            field_dict["subscribeAt"] = subscribe_at
        if subscribe_price is not UNSET:
            field_dict["subscribePrice"] = subscribe_price
        if subscribes is not UNSET:
            field_dict["subscribes"] = subscribes
        if unsubscribe_reason is not UNSET:
            field_dict["unsubscribeReason"] = unsubscribe_reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_chats_response_200_data_item_fan_subscribed_by_data_subscribes_item import (
            ListChatsResponse200DataItemFanSubscribedByDataSubscribesItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        discount_finished_at = d.pop("discountFinishedAt", UNSET)

        discount_percent = d.pop("discountPercent", UNSET)

        discount_period = d.pop("discountPeriod", UNSET)

        discount_started_at = d.pop("discountStartedAt", UNSET)

        duration = d.pop("duration", UNSET)

        expired_at = d.pop("expiredAt", UNSET)

        has_active_paid_subscriptions = d.pop("hasActivePaidSubscriptions", UNSET)

        is_muted = d.pop("isMuted", UNSET)

        new_price = d.pop("newPrice", UNSET)

        price = d.pop("price", UNSET)

        regular_price = d.pop("regularPrice", UNSET)

        renewed_at = d.pop("renewedAt", UNSET)

        show_posts_in_feed = d.pop("showPostsInFeed", UNSET)

        status = d.pop("status", UNSET)

        subscribe_at = d.pop("subscribeAt", UNSET)

        subscribe_price = d.pop("subscribePrice", UNSET)

        _subscribes = d.pop("subscribes", UNSET)
        subscribes: list[ListChatsResponse200DataItemFanSubscribedByDataSubscribesItem] | Unset = UNSET
        if _subscribes is not UNSET:
            subscribes = []
            for subscribes_item_data in _subscribes:
                subscribes_item = ListChatsResponse200DataItemFanSubscribedByDataSubscribesItem.from_dict(
                    subscribes_item_data
                )

                subscribes.append(subscribes_item)

        unsubscribe_reason = d.pop("unsubscribeReason", UNSET)

        list_chats_response_200_data_item_fan_subscribed_by_data = cls(
            discount_finished_at=discount_finished_at,
            discount_percent=discount_percent,
            discount_period=discount_period,
            discount_started_at=discount_started_at,
            duration=duration,
            expired_at=expired_at,
            has_active_paid_subscriptions=has_active_paid_subscriptions,
            is_muted=is_muted,
            new_price=new_price,
            price=price,
            regular_price=regular_price,
            renewed_at=renewed_at,
            show_posts_in_feed=show_posts_in_feed,
            status=status,
            subscribe_at=subscribe_at,
            subscribe_price=subscribe_price,
            subscribes=subscribes,
            unsubscribe_reason=unsubscribe_reason,
        )

        list_chats_response_200_data_item_fan_subscribed_by_data.additional_properties = d
        return list_chats_response_200_data_item_fan_subscribed_by_data

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
