from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_free_trial_link_body_duration import (
    CreateFreeTrialLinkBodyDuration,
    check_create_free_trial_link_body_duration,
)
from ..models.create_free_trial_link_body_offer_limit import (
    CreateFreeTrialLinkBodyOfferLimit,
    check_create_free_trial_link_body_offer_limit,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateFreeTrialLinkBody")


@_attrs_define
class CreateFreeTrialLinkBody:
    """
    Attributes:
        duration (CreateFreeTrialLinkBodyDuration):
        offer_expiration (int):
        offer_limit (CreateFreeTrialLinkBodyOfferLimit):
        name (None | str | Unset):
        tags (list[str] | Unset):
    """

    duration: CreateFreeTrialLinkBodyDuration
    offer_expiration: int
    offer_limit: CreateFreeTrialLinkBodyOfferLimit
    name: None | str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        duration: int = self.duration

        offer_expiration = self.offer_expiration

        offer_limit: int = self.offer_limit

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "duration": duration,
                "offerExpiration": offer_expiration,
                "offerLimit": offer_limit,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        duration = check_create_free_trial_link_body_duration(d.pop("duration"))

        offer_expiration = d.pop("offerExpiration")

        offer_limit = check_create_free_trial_link_body_offer_limit(d.pop("offerLimit"))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        tags = cast(list[str], d.pop("tags", UNSET))

        create_free_trial_link_body = cls(
            duration=duration,
            offer_expiration=offer_expiration,
            offer_limit=offer_limit,
            name=name,
            tags=tags,
        )

        create_free_trial_link_body.additional_properties = d
        return create_free_trial_link_body

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
