from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetUserDetailsResponse200DataItemTimelineStats")


@_attrs_define
class GetUserDetailsResponse200DataItemTimelineStats:
    """
    Attributes:
        account_id (str | Unset):
        bundle_count (int | Unset):
        bundle_image_count (int | Unset):
        bundle_video_count (int | Unset):
        fetched_at (int | Unset):
        image_count (int | Unset):
        video_count (int | Unset):
    """

    account_id: str | Unset = UNSET
    bundle_count: int | Unset = UNSET
    bundle_image_count: int | Unset = UNSET
    bundle_video_count: int | Unset = UNSET
    fetched_at: int | Unset = UNSET
    image_count: int | Unset = UNSET
    video_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        bundle_count = self.bundle_count

        bundle_image_count = self.bundle_image_count

        bundle_video_count = self.bundle_video_count

        fetched_at = self.fetched_at

        image_count = self.image_count

        video_count = self.video_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if bundle_count is not UNSET:
            field_dict["bundleCount"] = bundle_count
        if bundle_image_count is not UNSET:
            field_dict["bundleImageCount"] = bundle_image_count
        if bundle_video_count is not UNSET:
            field_dict["bundleVideoCount"] = bundle_video_count
        if fetched_at is not UNSET:
            field_dict["fetchedAt"] = fetched_at
        if image_count is not UNSET:
            field_dict["imageCount"] = image_count
        if video_count is not UNSET:
            field_dict["videoCount"] = video_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("accountId", UNSET)

        bundle_count = d.pop("bundleCount", UNSET)

        bundle_image_count = d.pop("bundleImageCount", UNSET)

        bundle_video_count = d.pop("bundleVideoCount", UNSET)

        fetched_at = d.pop("fetchedAt", UNSET)

        image_count = d.pop("imageCount", UNSET)

        video_count = d.pop("videoCount", UNSET)

        get_user_details_response_200_data_item_timeline_stats = cls(
            account_id=account_id,
            bundle_count=bundle_count,
            bundle_image_count=bundle_image_count,
            bundle_video_count=bundle_video_count,
            fetched_at=fetched_at,
            image_count=image_count,
            video_count=video_count,
        )

        get_user_details_response_200_data_item_timeline_stats.additional_properties = d
        return get_user_details_response_200_data_item_timeline_stats

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
