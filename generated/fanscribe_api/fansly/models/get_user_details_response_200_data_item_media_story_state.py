from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetUserDetailsResponse200DataItemMediaStoryState")


@_attrs_define
class GetUserDetailsResponse200DataItemMediaStoryState:
    """
    Attributes:
        account_id (str | Unset):
        created_at (int | Unset):
        has_active_stories (bool | Unset):
        status (int | Unset):
        story_count (int | Unset):
        updated_at (int | Unset):
        version (int | Unset):
    """

    account_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    has_active_stories: bool | Unset = UNSET
    status: int | Unset = UNSET
    story_count: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    version: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        created_at = self.created_at

        has_active_stories = self.has_active_stories

        status = self.status

        story_count = self.story_count

        updated_at = self.updated_at

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if has_active_stories is not UNSET:
            field_dict["hasActiveStories"] = has_active_stories
        if status is not UNSET:
            field_dict["status"] = status
        if story_count is not UNSET:
            field_dict["storyCount"] = story_count
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("accountId", UNSET)

        created_at = d.pop("createdAt", UNSET)

        has_active_stories = d.pop("hasActiveStories", UNSET)

        status = d.pop("status", UNSET)

        story_count = d.pop("storyCount", UNSET)

        updated_at = d.pop("updatedAt", UNSET)

        version = d.pop("version", UNSET)

        get_user_details_response_200_data_item_media_story_state = cls(
            account_id=account_id,
            created_at=created_at,
            has_active_stories=has_active_stories,
            status=status,
            story_count=story_count,
            updated_at=updated_at,
            version=version,
        )

        get_user_details_response_200_data_item_media_story_state.additional_properties = d
        return get_user_details_response_200_data_item_media_story_state

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
