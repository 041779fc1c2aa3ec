from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UnarchivePostResponse200DataCounters")


@_attrs_define
class UnarchivePostResponse200DataCounters:
    """
    Attributes:
        archived_posts_count (int | Unset):
        audios_count (int | Unset):
        medias_count (int | Unset):
        photos_count (int | Unset):
        posts_count (int | Unset):
        private_archived_posts_count (int | Unset):
        streams_count (int | Unset):
        videos_count (int | Unset):
    """

    archived_posts_count: int | Unset = UNSET
    audios_count: int | Unset = UNSET
    medias_count: int | Unset = UNSET
    photos_count: int | Unset = UNSET
    posts_count: int | Unset = UNSET
    private_archived_posts_count: int | Unset = UNSET
    streams_count: int | Unset = UNSET
    videos_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        archived_posts_count = self.archived_posts_count

        audios_count = self.audios_count

        medias_count = self.medias_count

        photos_count = self.photos_count

        posts_count = self.posts_count

        private_archived_posts_count = self.private_archived_posts_count

        streams_count = self.streams_count

        videos_count = self.videos_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if archived_posts_count is not UNSET:
            field_dict["archivedPostsCount"] = archived_posts_count
        if audios_count is not UNSET:
            field_dict["audiosCount"] = audios_count
        if medias_count is not UNSET:
            field_dict["mediasCount"] = medias_count
        if photos_count is not UNSET:
            field_dict["photosCount"] = photos_count
        if posts_count is not UNSET:
            field_dict["postsCount"] = posts_count
        if private_archived_posts_count is not UNSET:
            field_dict["privateArchivedPostsCount"] = private_archived_posts_count
        if streams_count is not UNSET:
            field_dict["streamsCount"] = streams_count
        if videos_count is not UNSET:
            field_dict["videosCount"] = videos_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        archived_posts_count = d.pop("archivedPostsCount", UNSET)

        audios_count = d.pop("audiosCount", UNSET)

        medias_count = d.pop("mediasCount", UNSET)

        photos_count = d.pop("photosCount", UNSET)

        posts_count = d.pop("postsCount", UNSET)

        private_archived_posts_count = d.pop("privateArchivedPostsCount", UNSET)

        streams_count = d.pop("streamsCount", UNSET)

        videos_count = d.pop("videosCount", UNSET)

        unarchive_post_response_200_data_counters = cls(
            archived_posts_count=archived_posts_count,
            audios_count=audios_count,
            medias_count=medias_count,
            photos_count=photos_count,
            posts_count=posts_count,
            private_archived_posts_count=private_archived_posts_count,
            streams_count=streams_count,
            videos_count=videos_count,
        )

        unarchive_post_response_200_data_counters.additional_properties = d
        return unarchive_post_response_200_data_counters

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
