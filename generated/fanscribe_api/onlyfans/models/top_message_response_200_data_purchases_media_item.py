from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.top_message_response_200_data_purchases_media_item_files import (
        TopMessageResponse200DataPurchasesMediaItemFiles,
    )
    from ..models.top_message_response_200_data_purchases_media_item_video_sources import (
        TopMessageResponse200DataPurchasesMediaItemVideoSources,
    )


T = TypeVar("T", bound="TopMessageResponse200DataPurchasesMediaItem")


@_attrs_define
class TopMessageResponse200DataPurchasesMediaItem:
    """
    Attributes:
        can_view (bool | Unset):
        converted_to_video (bool | Unset):
        created_at (str | Unset):
        duration (int | Unset):
        files (TopMessageResponse200DataPurchasesMediaItemFiles | Unset):
        has_custom_preview (bool | Unset):
        has_error (bool | Unset):
        id (int | Unset):
        is_ready (bool | Unset):
        type_ (str | Unset):
        video_sources (TopMessageResponse200DataPurchasesMediaItemVideoSources | Unset):
    """

    can_view: bool | Unset = UNSET
    converted_to_video: bool | Unset = UNSET
    created_at: str | Unset = UNSET
    duration: int | Unset = UNSET
    files: TopMessageResponse200DataPurchasesMediaItemFiles | Unset = UNSET
    has_custom_preview: bool | Unset = UNSET
    has_error: bool | Unset = UNSET
    id: int | Unset = UNSET
    is_ready: bool | Unset = UNSET
    type_: str | Unset = UNSET
    video_sources: TopMessageResponse200DataPurchasesMediaItemVideoSources | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_view = self.can_view

        converted_to_video = self.converted_to_video

        created_at = self.created_at

        duration = self.duration

        files: dict[str, Any] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = self.files.to_dict()

        has_custom_preview = self.has_custom_preview

        has_error = self.has_error

        id = self.id

        is_ready = self.is_ready

        type_ = self.type_

        video_sources: dict[str, Any] | Unset = UNSET
        if not isinstance(self.video_sources, Unset):
            video_sources = self.video_sources.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_view is not UNSET:
            field_dict["canView"] = can_view
        if converted_to_video is not UNSET:
            field_dict["convertedToVideo"] = converted_to_video
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if duration is not UNSET:
            field_dict["duration"] = duration
        if files is not UNSET:
            field_dict["files"] = files
        if has_custom_preview is not UNSET:
            field_dict["hasCustomPreview"] = has_custom_preview
        if has_error is not UNSET:
            field_dict["hasError"] = has_error
        if id is not UNSET:
            field_dict["id"] = id
        if is_ready is not UNSET:
            field_dict["isReady"] = is_ready
        if type_ is not UNSET:
            field_dict["type"] = type_
        if video_sources is not UNSET:
            field_dict["videoSources"] = video_sources

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.top_message_response_200_data_purchases_media_item_files import (
            TopMessageResponse200DataPurchasesMediaItemFiles,  # noqa: PLC0415
        )
        from ..models.top_message_response_200_data_purchases_media_item_video_sources import (
            TopMessageResponse200DataPurchasesMediaItemVideoSources,  # noqa: PLC0415
        )

        d = dict(src_dict)
        can_view = d.pop("canView", UNSET)

        converted_to_video = d.pop("convertedToVideo", UNSET)

        created_at = d.pop("createdAt", UNSET)

        duration = d.pop("duration", UNSET)

        _files = d.pop("files", UNSET)
        files: TopMessageResponse200DataPurchasesMediaItemFiles | Unset
        if isinstance(_files, Unset):
            files = UNSET
        else:
            files = TopMessageResponse200DataPurchasesMediaItemFiles.from_dict(_files)

        has_custom_preview = d.pop("hasCustomPreview", UNSET)

        has_error = d.pop("hasError", UNSET)

        id = d.pop("id", UNSET)

        is_ready = d.pop("isReady", UNSET)

        type_ = d.pop("type", UNSET)

        _video_sources = d.pop("videoSources", UNSET)
        video_sources: TopMessageResponse200DataPurchasesMediaItemVideoSources | Unset
        if isinstance(_video_sources, Unset):
            video_sources = UNSET
        else:
            video_sources = TopMessageResponse200DataPurchasesMediaItemVideoSources.from_dict(_video_sources)

        top_message_response_200_data_purchases_media_item = cls(
            can_view=can_view,
            converted_to_video=converted_to_video,
            created_at=created_at,
            duration=duration,
            files=files,
            has_custom_preview=has_custom_preview,
            has_error=has_error,
            id=id,
            is_ready=is_ready,
            type_=type_,
            video_sources=video_sources,
        )

        top_message_response_200_data_purchases_media_item.additional_properties = d
        return top_message_response_200_data_purchases_media_item

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
