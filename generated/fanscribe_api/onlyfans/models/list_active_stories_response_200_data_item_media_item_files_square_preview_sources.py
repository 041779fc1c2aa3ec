from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListActiveStoriesResponse200DataItemMediaItemFilesSquarePreviewSources")


@_attrs_define
class ListActiveStoriesResponse200DataItemMediaItemFilesSquarePreviewSources:
    """
    Attributes:
        w150 (str | Unset):
        w480 (str | Unset):
    """

    w150: str | Unset = UNSET
    w480: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        w150 = self.w150

        w480 = self.w480

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if w150 is not UNSET:
            field_dict["w150"] = w150
        if w480 is not UNSET:
            field_dict["w480"] = w480

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        w150 = d.pop("w150", UNSET)

        w480 = d.pop("w480", UNSET)

        list_active_stories_response_200_data_item_media_item_files_square_preview_sources = cls(
            w150=w150,
            w480=w480,
        )

        list_active_stories_response_200_data_item_media_item_files_square_preview_sources.additional_properties = d
        return list_active_stories_response_200_data_item_media_item_files_square_preview_sources

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
