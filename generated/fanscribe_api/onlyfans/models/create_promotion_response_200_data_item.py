from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreatePromotionResponse200DataItem")


@_attrs_define
class CreatePromotionResponse200DataItem:
    """
    Attributes:
        can_claim (bool | Unset):
        claims_count (int | Unset):
        created_at (str | Unset):
        finished_at (str | Unset):
        has_related_promo (bool | Unset):
        id (int | Unset):
        is_finished (bool | Unset):
        message (str | Unset):
        price (int | Unset):
        raw_message (str | Unset):
        subscribe_counts (int | Unset):
        subscribe_days (int | Unset):
        type_ (str | Unset):
    """

    can_claim: bool | Unset = UNSET
    claims_count: int | Unset = UNSET
    created_at: str | Unset = UNSET
    finished_at: str | Unset = UNSET
    has_related_promo: bool | Unset = UNSET
    id: int | Unset = UNSET
    is_finished: bool | Unset = UNSET
    message: str | Unset = UNSET
    price: int | Unset = UNSET
    raw_message: str | Unset = UNSET
    subscribe_counts: int | Unset = UNSET
    subscribe_days: int | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_claim = self.can_claim

        claims_count = self.claims_count

        created_at = self.created_at

        finished_at = self.finished_at

        has_related_promo = self.has_related_promo

        id = self.id

        is_finished = self.is_finished

        message = self.message

        price = self.price

        raw_message = self.raw_message

        subscribe_counts = self.subscribe_counts

        subscribe_days = self.subscribe_days

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_claim is not UNSET:
            field_dict["canClaim"] = can_claim
        if claims_count is not UNSET:
            field_dict["claimsCount"] = claims_count
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if finished_at is not UNSET:
            field_dict["finishedAt"] = finished_at
        if has_related_promo is not UNSET:
            field_dict["hasRelatedPromo"] = has_related_promo
        if id is not UNSET:
            field_dict["id"] = id
        if is_finished is not UNSET:
            field_dict["isFinished"] = is_finished
        if message is not UNSET:
            field_dict["message"] = message
        if price is not UNSET:
            field_dict["price"] = price
        if raw_message is not UNSET:
            field_dict["rawMessage"] = raw_message
        if subscribe_counts is not UNSET:
            field_dict["subscribeCounts"] = subscribe_counts
        if subscribe_days is not UNSET:
            field_dict["subscribeDays"] = subscribe_days
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        can_claim = d.pop("canClaim", UNSET)

        claims_count = d.pop("claimsCount", UNSET)

        created_at = d.pop("createdAt", UNSET)

        finished_at = d.pop("finishedAt", UNSET)

        has_related_promo = d.pop("hasRelatedPromo", UNSET)

        id = d.pop("id", UNSET)

        is_finished = d.pop("isFinished", UNSET)

        message = d.pop("message", UNSET)

        price = d.pop("price", UNSET)

        raw_message = d.pop("rawMessage", UNSET)

        subscribe_counts = d.pop("subscribeCounts", UNSET)

        subscribe_days = d.pop("subscribeDays", UNSET)

        type_ = d.pop("type", UNSET)

        create_promotion_response_200_data_item = cls(
            can_claim=can_claim,
            claims_count=claims_count,
            created_at=created_at,
            finished_at=finished_at,
            has_related_promo=has_related_promo,
            id=id,
            is_finished=is_finished,
            message=message,
            price=price,
            raw_message=raw_message,
            subscribe_counts=subscribe_counts,
            subscribe_days=subscribe_days,
            type_=type_,
        )

        create_promotion_response_200_data_item.additional_properties = d
        return create_promotion_response_200_data_item

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
