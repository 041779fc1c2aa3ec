from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_vault_media_response_200_data_files import GetVaultMediaResponse200DataFiles
    from ..models.get_vault_media_response_200_data_list_states_item import GetVaultMediaResponse200DataListStatesItem
    from ..models.get_vault_media_response_200_data_video_sources import GetVaultMediaResponse200DataVideoSources


T = TypeVar("T", bound="GetVaultMediaResponse200Data")


@_attrs_define
class GetVaultMediaResponse200Data:
    """
    Attributes:
        can_view (bool | Unset):
        converted_to_video (bool | Unset):
        created_at (str | Unset):
        duration (int | Unset):
        files (GetVaultMediaResponse200DataFiles | Unset):
        has_custom_preview (bool | Unset):
        has_error (bool | Unset):
        has_posts (bool | Unset):
        id (int | Unset):
        is_ready (bool | Unset):
        list_states (list[GetVaultMediaResponse200DataListStatesItem] | Unset):
        type_ (str | Unset):
        video_sources (GetVaultMediaResponse200DataVideoSources | Unset):
    """

    can_view: bool | Unset = UNSET
    converted_to_video: bool | Unset = UNSET
    created_at: str | Unset = UNSET
    duration: int | Unset = UNSET
    files: GetVaultMediaResponse200DataFiles | Unset = UNSET
    has_custom_preview: bool | Unset = UNSET
    has_error: bool | Unset = UNSET
    has_posts: bool | Unset = UNSET
    id: int | Unset = UNSET
    is_ready: bool | Unset = UNSET
    list_states: list[GetVaultMediaResponse200DataListStatesItem] | Unset = UNSET
    type_: str | Unset = UNSET
    video_sources: GetVaultMediaResponse200DataVideoSources | Unset = UNSET
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

        has_posts = self.has_posts

        id = self.id

        is_ready = self.is_ready

        list_states: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.list_states, Unset):
            list_states = []
            for list_states_item_data in self.list_states:
                list_states_item = list_states_item_data.to_dict()
                list_states.append(list_states_item)

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
        if has_posts is not UNSET:
            field_dict["hasPosts"] = has_posts
        if id is not UNSET:
            field_dict["id"] = id
        if is_ready is not UNSET:
            field_dict["isReady"] = is_ready
        if list_states is not UNSET:
            field_dict["listStates"] = list_states
        if type_ is not UNSET:
            field_dict["type"] = type_
        if video_sources is not UNSET:
            field_dict["videoSources"] = video_sources

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_vault_media_response_200_data_files import GetVaultMediaResponse200DataFiles  # noqa: PLC0415
        from ..models.get_vault_media_response_200_data_list_states_item import (
            GetVaultMediaResponse200DataListStatesItem,  # noqa: PLC0415
        )
        from ..models.get_vault_media_response_200_data_video_sources import GetVaultMediaResponse200DataVideoSources  # noqa: PLC0415

        d = dict(src_dict)
        can_view = d.pop("canView", UNSET)

        converted_to_video = d.pop("convertedToVideo", UNSET)

        created_at = d.pop("createdAt", UNSET)

        duration = d.pop("duration", UNSET)

        _files = d.pop("files", UNSET)
        files: GetVaultMediaResponse200DataFiles | Unset
        if isinstance(_files, Unset):
            files = UNSET
        else:
            files = GetVaultMediaResponse200DataFiles.from_dict(_files)

        has_custom_preview = d.pop("hasCustomPreview", UNSET)

        has_error = d.pop("hasError", UNSET)

        has_posts = d.pop("hasPosts", UNSET)

        id = d.pop("id", UNSET)

        is_ready = d.pop("isReady", UNSET)

        _list_states = d.pop("listStates", UNSET)
        list_states: list[GetVaultMediaResponse200DataListStatesItem] | Unset = UNSET
        if _list_states is not UNSET:
            list_states = []
            for list_states_item_data in _list_states:
                list_states_item = GetVaultMediaResponse200DataListStatesItem.from_dict(list_states_item_data)

                list_states.append(list_states_item)

        type_ = d.pop("type", UNSET)

        _video_sources = d.pop("videoSources", UNSET)
        video_sources: GetVaultMediaResponse200DataVideoSources | Unset
        if isinstance(_video_sources, Unset):
            video_sources = UNSET
        else:
            video_sources = GetVaultMediaResponse200DataVideoSources.from_dict(_video_sources)

        get_vault_media_response_200_data = cls(
            can_view=can_view,
            converted_to_video=converted_to_video,
            created_at=created_at,
            duration=duration,
            files=files,
            has_custom_preview=has_custom_preview,
            has_error=has_error,
            has_posts=has_posts,
            id=id,
            is_ready=is_ready,
            list_states=list_states,
            type_=type_,
            video_sources=video_sources,
        )

        get_vault_media_response_200_data.additional_properties = d
        return get_vault_media_response_200_data

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
