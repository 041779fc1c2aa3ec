from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show_story_response_200_data_media_item_files_preview_sources import (
        ShowStoryResponse200DataMediaItemFilesPreviewSources,
    )


T = TypeVar("T", bound="ShowStoryResponse200DataMediaItemFilesPreview")


@_attrs_define
class ShowStoryResponse200DataMediaItemFilesPreview:
    """
    Attributes:
        height (int | Unset):
        size (int | Unset):
        sources (ShowStoryResponse200DataMediaItemFilesPreviewSources | Unset):
        url (str | Unset):
        width (int | Unset):
    """

    height: int | Unset = UNSET
    size: int | Unset = UNSET
    sources: ShowStoryResponse200DataMediaItemFilesPreviewSources | Unset = UNSET
    url: str | Unset = UNSET
    width: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        height = self.height

        size = self.size

        sources: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = self.sources.to_dict()

        url = self.url

        width = self.width

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if height is not UNSET:
            field_dict["height"] = height
        if size is not UNSET:
            field_dict["size"] = size
        if sources is not UNSET:
            field_dict["sources"] = sources
        if url is not UNSET:
            field_dict["url"] = url
        if width is not UNSET:
            field_dict["width"] = width

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.show_story_response_200_data_media_item_files_preview_sources import (
            ShowStoryResponse200DataMediaItemFilesPreviewSources,  # noqa: PLC0415
        )

        d = dict(src_dict)
        height = d.pop("height", UNSET)

        size = d.pop("size", UNSET)

        _sources = d.pop("sources", UNSET)
        sources: ShowStoryResponse200DataMediaItemFilesPreviewSources | Unset
        if isinstance(_sources, Unset):
            sources = UNSET
        else:
            sources = ShowStoryResponse200DataMediaItemFilesPreviewSources.from_dict(_sources)

        url = d.pop("url", UNSET)

        width = d.pop("width", UNSET)

        show_story_response_200_data_media_item_files_preview = cls(
            height=height,
            size=size,
            sources=sources,
            url=url,
            width=width,
        )

        show_story_response_200_data_media_item_files_preview.additional_properties = d
        return show_story_response_200_data_media_item_files_preview

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
