from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetEarningsOverviewResponse200")


@_attrs_define
class GetEarningsOverviewResponse200:
    """
    Attributes:
        messages (float | Unset):
        posts (float | Unset):
        streams (float | Unset):
        subscriptions (float | Unset):
        tips (float | Unset):
        total_accounts (int | Unset):
        total_earnings (float | Unset):
        total_images (int | Unset):
        total_messages (int | Unset):
        total_videos (int | Unset):
    """

    messages: float | Unset = UNSET
    posts: float | Unset = UNSET
    streams: float | Unset = UNSET
    subscriptions: float | Unset = UNSET
    tips: float | Unset = UNSET
    total_accounts: int | Unset = UNSET
    total_earnings: float | Unset = UNSET
    total_images: int | Unset = UNSET
    total_messages: int | Unset = UNSET
    total_videos: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        messages = self.messages

        posts = self.posts

        streams = self.streams

        subscriptions = self.subscriptions

        tips = self.tips

        total_accounts = self.total_accounts

        total_earnings = self.total_earnings

        total_images = self.total_images

        total_messages = self.total_messages

        total_videos = self.total_videos

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if messages is not UNSET:
            field_dict["messages"] = messages
        if posts is not UNSET:
            field_dict["posts"] = posts
        if streams is not UNSET:
            field_dict["streams"] = streams
        if subscriptions is not UNSET:
            field_dict["subscriptions"] = subscriptions
        if tips is not UNSET:
            field_dict["tips"] = tips
        if total_accounts is not UNSET:
            field_dict["total_accounts"] = total_accounts
        if total_earnings is not UNSET:
            field_dict["total_earnings"] = total_earnings
        if total_images is not UNSET:
            field_dict["total_images"] = total_images
        if total_messages is not UNSET:
            field_dict["total_messages"] = total_messages
        if total_videos is not UNSET:
            field_dict["total_videos"] = total_videos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        messages = d.pop("messages", UNSET)

        posts = d.pop("posts", UNSET)

        streams = d.pop("streams", UNSET)

        subscriptions = d.pop("subscriptions", UNSET)

        tips = d.pop("tips", UNSET)

        total_accounts = d.pop("total_accounts", UNSET)

        total_earnings = d.pop("total_earnings", UNSET)

        total_images = d.pop("total_images", UNSET)

        total_messages = d.pop("total_messages", UNSET)

        total_videos = d.pop("total_videos", UNSET)

        get_earnings_overview_response_200 = cls(
            messages=messages,
            posts=posts,
            streams=streams,
            subscriptions=subscriptions,
            tips=tips,
            total_accounts=total_accounts,
            total_earnings=total_earnings,
            total_images=total_images,
            total_messages=total_messages,
            total_videos=total_videos,
        )

        get_earnings_overview_response_200.additional_properties = d
        return get_earnings_overview_response_200

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
