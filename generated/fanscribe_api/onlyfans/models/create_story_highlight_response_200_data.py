from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateStoryHighlightResponse200Data")


@_attrs_define
class CreateStoryHighlightResponse200Data:
    """
    Attributes:
        cover (str | Unset):
        cover_story_id (int | Unset):
        created_at (str | Unset):
        id (int | Unset):
        stories_count (int | Unset):
        title (str | Unset):
        user_id (int | Unset):
    """

    cover: str | Unset = UNSET
    cover_story_id: int | Unset = UNSET
    created_at: str | Unset = UNSET
    id: int | Unset = UNSET
    stories_count: int | Unset = UNSET
    title: str | Unset = UNSET
    user_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cover = self.cover

        cover_story_id = self.cover_story_id

        created_at = self.created_at

        id = self.id

        stories_count = self.stories_count

        title = self.title

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cover is not UNSET:
            field_dict["cover"] = cover
        if cover_story_id is not UNSET:
            field_dict["coverStoryId"] = cover_story_id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if id is not UNSET:
            field_dict["id"] = id
        if stories_count is not UNSET:
            field_dict["storiesCount"] = stories_count
        if title is not UNSET:
            field_dict["title"] = title
        if user_id is not UNSET:
            field_dict["userId"] = user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cover = d.pop("cover", UNSET)

        cover_story_id = d.pop("coverStoryId", UNSET)

        created_at = d.pop("createdAt", UNSET)

        id = d.pop("id", UNSET)

        stories_count = d.pop("storiesCount", UNSET)

        title = d.pop("title", UNSET)

        user_id = d.pop("userId", UNSET)

        create_story_highlight_response_200_data = cls(
            cover=cover,
            cover_story_id=cover_story_id,
            created_at=created_at,
            id=id,
            stories_count=stories_count,
            title=title,
            user_id=user_id,
        )

        create_story_highlight_response_200_data.additional_properties = d
        return create_story_highlight_response_200_data

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
