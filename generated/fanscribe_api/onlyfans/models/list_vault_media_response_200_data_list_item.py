from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_vault_media_response_200_data_list_item_counters import (
        ListVaultMediaResponse200DataListItemCounters,
    )
    from ..models.list_vault_media_response_200_data_list_item_files import ListVaultMediaResponse200DataListItemFiles
    from ..models.list_vault_media_response_200_data_list_item_list_states_item import (
        ListVaultMediaResponse200DataListItemListStatesItem,
    )
    from ..models.list_vault_media_response_200_data_list_item_video_sources import (
        ListVaultMediaResponse200DataListItemVideoSources,
    )


T = TypeVar("T", bound="ListVaultMediaResponse200DataListItem")


@_attrs_define
class ListVaultMediaResponse200DataListItem:
    """
    Attributes:
        can_view (bool | Unset):
        converted_to_video (bool | Unset):
        counters (ListVaultMediaResponse200DataListItemCounters | Unset):
        created_at (str | Unset):
        duration (int | Unset):
        files (ListVaultMediaResponse200DataListItemFiles | Unset):
        has_custom_preview (bool | Unset):
        has_error (bool | Unset):
        has_posts (bool | Unset):
        id (int | Unset):
        is_ready (bool | Unset):
        list_states (list[ListVaultMediaResponse200DataListItemListStatesItem] | Unset):
        release_forms (list[Any] | Unset):
        type_ (str | Unset):
        video_sources (ListVaultMediaResponse200DataListItemVideoSources | Unset):
    """

    can_view: bool | Unset = UNSET
    converted_to_video: bool | Unset = UNSET
    counters: ListVaultMediaResponse200DataListItemCounters | Unset = UNSET
    created_at: str | Unset = UNSET
    duration: int | Unset = UNSET
    files: ListVaultMediaResponse200DataListItemFiles | Unset = UNSET
    has_custom_preview: bool | Unset = UNSET
    has_error: bool | Unset = UNSET
    has_posts: bool | Unset = UNSET
    id: int | Unset = UNSET
    is_ready: bool | Unset = UNSET
    list_states: list[ListVaultMediaResponse200DataListItemListStatesItem] | Unset = UNSET
    release_forms: list[Any] | Unset = UNSET
    type_: str | Unset = UNSET
    video_sources: ListVaultMediaResponse200DataListItemVideoSources | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_view = self.can_view

        converted_to_video = self.converted_to_video

        counters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.counters, Unset):
            counters = self.counters.to_dict()

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

        release_forms: list[Any] | Unset = UNSET
        if not isinstance(self.release_forms, Unset):
            release_forms = self.release_forms

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
        if counters is not UNSET:
            field_dict["counters"] = counters
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
        if release_forms is not UNSET:
            field_dict["releaseForms"] = release_forms
        if type_ is not UNSET:
            field_dict["type"] = type_
        if video_sources is not UNSET:
            field_dict["videoSources"] = video_sources

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_vault_media_response_200_data_list_item_counters import (
            ListVaultMediaResponse200DataListItemCounters,  # noqa: PLC0415
        )
        from ..models.list_vault_media_response_200_data_list_item_files import (
            ListVaultMediaResponse200DataListItemFiles,  # noqa: PLC0415
        )
        from ..models.list_vault_media_response_200_data_list_item_list_states_item import (
            ListVaultMediaResponse200DataListItemListStatesItem,  # noqa: PLC0415
        )
        from ..models.list_vault_media_response_200_data_list_item_video_sources import (
            ListVaultMediaResponse200DataListItemVideoSources,  # noqa: PLC0415
        )

        d = dict(src_dict)
        can_view = d.pop("canView", UNSET)

        converted_to_video = d.pop("convertedToVideo", UNSET)

        _counters = d.pop("counters", UNSET)
        counters: ListVaultMediaResponse200DataListItemCounters | Unset
        if isinstance(_counters, Unset):
            counters = UNSET
        else:
            counters = ListVaultMediaResponse200DataListItemCounters.from_dict(_counters)

        created_at = d.pop("createdAt", UNSET)

        duration = d.pop("duration", UNSET)

        _files = d.pop("files", UNSET)
        files: ListVaultMediaResponse200DataListItemFiles | Unset
        if isinstance(_files, Unset):
            files = UNSET
        else:
            files = ListVaultMediaResponse200DataListItemFiles.from_dict(_files)

        has_custom_preview = d.pop("hasCustomPreview", UNSET)

        has_error = d.pop("hasError", UNSET)

        has_posts = d.pop("hasPosts", UNSET)

        id = d.pop("id", UNSET)

        is_ready = d.pop("isReady", UNSET)

        _list_states = d.pop("listStates", UNSET)
        list_states: list[ListVaultMediaResponse200DataListItemListStatesItem] | Unset = UNSET
        if _list_states is not UNSET:
            list_states = []
            for list_states_item_data in _list_states:
                list_states_item = ListVaultMediaResponse200DataListItemListStatesItem.from_dict(list_states_item_data)

                list_states.append(list_states_item)

        release_forms = cast(list[Any], d.pop("releaseForms", UNSET))

        type_ = d.pop("type", UNSET)

        _video_sources = d.pop("videoSources", UNSET)
        video_sources: ListVaultMediaResponse200DataListItemVideoSources | Unset
        if isinstance(_video_sources, Unset):
            video_sources = UNSET
        else:
            video_sources = ListVaultMediaResponse200DataListItemVideoSources.from_dict(_video_sources)

        list_vault_media_response_200_data_list_item = cls(
            can_view=can_view,
            converted_to_video=converted_to_video,
            counters=counters,
            created_at=created_at,
            duration=duration,
            files=files,
            has_custom_preview=has_custom_preview,
            has_error=has_error,
            has_posts=has_posts,
            id=id,
            is_ready=is_ready,
            list_states=list_states,
            release_forms=release_forms,
            type_=type_,
            video_sources=video_sources,
        )

        list_vault_media_response_200_data_list_item.additional_properties = d
        return list_vault_media_response_200_data_list_item

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
