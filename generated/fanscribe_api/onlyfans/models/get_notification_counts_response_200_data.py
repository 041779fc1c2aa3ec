from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetNotificationCountsResponse200Data")


@_attrs_define
class GetNotificationCountsResponse200Data:
    """
    Attributes:
        all_ (int | Unset):
        commented (int | Unset):
        deactivated_media (int | Unset):
        favorited (int | Unset):
        mentioned (int | Unset):
        message (int | Unset):
        purchases (int | Unset):
        subscribed (int | Unset):
        system (int | Unset):
        tags (int | Unset):
        tip (int | Unset):
    """

    all_: int | Unset = UNSET
    commented: int | Unset = UNSET
    deactivated_media: int | Unset = UNSET
    favorited: int | Unset = UNSET
    mentioned: int | Unset = UNSET
    message: int | Unset = UNSET
    purchases: int | Unset = UNSET
    subscribed: int | Unset = UNSET
    system: int | Unset = UNSET
    tags: int | Unset = UNSET
    tip: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        all_ = self.all_

        commented = self.commented

        deactivated_media = self.deactivated_media

        favorited = self.favorited

        mentioned = self.mentioned

        message = self.message

        purchases = self.purchases

        subscribed = self.subscribed

        system = self.system

        tags = self.tags

        tip = self.tip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if all_ is not UNSET:
            field_dict["all"] = all_
        if commented is not UNSET:
            field_dict["commented"] = commented
        if deactivated_media is not UNSET:
            field_dict["deactivated_media"] = deactivated_media
        if favorited is not UNSET:
            field_dict["favorited"] = favorited
        if mentioned is not UNSET:
            field_dict["mentioned"] = mentioned
        if message is not UNSET:
            field_dict["message"] = message
        if purchases is not UNSET:
            field_dict["purchases"] = purchases
        if subscribed is not UNSET:
            field_dict["subscribed"] = subscribed
        if system is not UNSET:
            field_dict["system"] = system
        if tags is not UNSET:
            field_dict["tags"] = tags
        if tip is not UNSET:
            field_dict["tip"] = tip

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        all_ = d.pop("all", UNSET)

        commented = d.pop("commented", UNSET)

        deactivated_media = d.pop("deactivated_media", UNSET)

        favorited = d.pop("favorited", UNSET)

        mentioned = d.pop("mentioned", UNSET)

        message = d.pop("message", UNSET)

        purchases = d.pop("purchases", UNSET)

        subscribed = d.pop("subscribed", UNSET)

        system = d.pop("system", UNSET)

        tags = d.pop("tags", UNSET)

        tip = d.pop("tip", UNSET)

        get_notification_counts_response_200_data = cls(
            all_=all_,
            commented=commented,
            deactivated_media=deactivated_media,
            favorited=favorited,
            mentioned=mentioned,
            message=message,
            purchases=purchases,
            subscribed=subscribed,
            system=system,
            tags=tags,
            tip=tip,
        )

        get_notification_counts_response_200_data.additional_properties = d
        return get_notification_counts_response_200_data

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
