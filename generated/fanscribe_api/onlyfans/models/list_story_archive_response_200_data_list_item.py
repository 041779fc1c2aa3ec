from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_story_archive_response_200_data_list_item_media_item import (
        ListStoryArchiveResponse200DataListItemMediaItem,
    )


T = TypeVar("T", bound="ListStoryArchiveResponse200DataListItem")


@_attrs_define
class ListStoryArchiveResponse200DataListItem:
    """
    Attributes:
        created_at (str | Unset):
        id (int | Unset):
        media (list[ListStoryArchiveResponse200DataListItemMediaItem] | Unset):
        question (str | Unset):
    """

    created_at: str | Unset = UNSET
    id: int | Unset = UNSET
    media: list[ListStoryArchiveResponse200DataListItemMediaItem] | Unset = UNSET
    question: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at

        id = self.id

        media: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.media, Unset):
            media = []
            for media_item_data in self.media:
                media_item = media_item_data.to_dict()
                media.append(media_item)

        question = self.question

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if id is not UNSET:
            field_dict["id"] = id
        if media is not UNSET:
            field_dict["media"] = media
        if question is not UNSET:
            field_dict["question"] = question

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_story_archive_response_200_data_list_item_media_item import (
            ListStoryArchiveResponse200DataListItemMediaItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        created_at = d.pop("createdAt", UNSET)

        id = d.pop("id", UNSET)

        _media = d.pop("media", UNSET)
        media: list[ListStoryArchiveResponse200DataListItemMediaItem] | Unset = UNSET
        if _media is not UNSET:
            media = []
            for media_item_data in _media:
                media_item = ListStoryArchiveResponse200DataListItemMediaItem.from_dict(media_item_data)

                media.append(media_item)

        question = d.pop("question", UNSET)

        list_story_archive_response_200_data_list_item = cls(
            created_at=created_at,
            id=id,
            media=media,
            question=question,
        )

        list_story_archive_response_200_data_list_item.additional_properties = d
        return list_story_archive_response_200_data_list_item

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
