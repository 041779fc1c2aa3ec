from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListFreeTrialLinkSubscribersResponse200DataListItemPromoOffersItem")


@_attrs_define
class ListFreeTrialLinkSubscribersResponse200DataListItemPromoOffersItem:
    """
    Attributes:
        created_at (str | Unset):
        expired_at (str | Unset):
        finished_at (str | Unset):
        id (int | Unset):
        subscribe_days (int | Unset):
        subscriber_id (str | Unset):
        user_id (str | Unset):
    """

    created_at: str | Unset = UNSET
    expired_at: str | Unset = UNSET
    finished_at: str | Unset = UNSET
    id: int | Unset = UNSET
    subscribe_days: int | Unset = UNSET
    subscriber_id: str | Unset = UNSET
    user_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at

        expired_at = self.expired_at

        finished_at = self.finished_at

        id = self.id

        subscribe_days = self.subscribe_days

        subscriber_id = self.subscriber_id

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if expired_at is not UNSET:
            field_dict["expiredAt"] = expired_at
        if finished_at is not UNSET:
            field_dict["finishedAt"] = finished_at
        if id is not UNSET:
            field_dict["id"] = id
        if subscribe_days is not UNSET:
            field_dict["subscribeDays"] = subscribe_days
        if subscriber_id is not UNSET:
            field_dict["subscriberId"] = subscriber_id
        if user_id is not UNSET:
            field_dict["userId"] = user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = d.pop("createdAt", UNSET)

        expired_at = d.pop("expiredAt", UNSET)

        finished_at = d.pop("finishedAt", UNSET)

        id = d.pop("id", UNSET)

        subscribe_days = d.pop("subscribeDays", UNSET)

        subscriber_id = d.pop("subscriberId", UNSET)

        user_id = d.pop("userId", UNSET)

        list_free_trial_link_subscribers_response_200_data_list_item_promo_offers_item = cls(
            created_at=created_at,
            expired_at=expired_at,
            finished_at=finished_at,
            id=id,
            subscribe_days=subscribe_days,
            subscriber_id=subscriber_id,
            user_id=user_id,
        )

        list_free_trial_link_subscribers_response_200_data_list_item_promo_offers_item.additional_properties = d
        return list_free_trial_link_subscribers_response_200_data_list_item_promo_offers_item

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
