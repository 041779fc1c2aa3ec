from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_promotion_body_type import CreatePromotionBodyType, check_create_promotion_body_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreatePromotionBody")


@_attrs_define
class CreatePromotionBody:
    """
    Attributes:
        discount (int):
        expiration_days (int):
        offer_limit (int):
        type_ (CreatePromotionBodyType):
        free_trial_days (int | Unset):
        message (str | Unset):
    """

    discount: int
    expiration_days: int
    offer_limit: int
    type_: CreatePromotionBodyType
    free_trial_days: int | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        discount = self.discount

        expiration_days = self.expiration_days

        offer_limit = self.offer_limit

        type_: str = self.type_

        free_trial_days = self.free_trial_days

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "discount": discount,
                "expirationDays": expiration_days,
                "offerLimit": offer_limit,
                "type": type_,
            }
        )
        if free_trial_days is not UNSET:
            field_dict["freeTrialDays"] = free_trial_days
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        discount = d.pop("discount")

        expiration_days = d.pop("expirationDays")

        offer_limit = d.pop("offerLimit")

        type_ = check_create_promotion_body_type(d.pop("type"))

        free_trial_days = d.pop("freeTrialDays", UNSET)

        message = d.pop("message", UNSET)

        create_promotion_body = cls(
            discount=discount,
            expiration_days=expiration_days,
            offer_limit=offer_limit,
            type_=type_,
            free_trial_days=free_trial_days,
            message=message,
        )

        create_promotion_body.additional_properties = d
        return create_promotion_body

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
