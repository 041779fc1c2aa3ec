from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListChatMediaGalleryResponse200DataListItemMediaItemFilesThumb")


@_attrs_define
class ListChatMediaGalleryResponse200DataListItemMediaItemFilesThumb:
    """
    Attributes:
        height (int | Unset):
        size (int | Unset):
        url (str | Unset):
        width (int | Unset):
    """

    height: int | Unset = UNSET
    size: int | Unset = UNSET
    url: str | Unset = UNSET
    width: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        height = self.height

        size = self.size

        url = self.url

        width = self.width

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if height is not UNSET:
            field_dict["height"] = height
        if size is not UNSET:
            field_dict["size"] = size
        if url is not UNSET:
            field_dict["url"] = url
        if width is not UNSET:
            field_dict["width"] = width

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        height = d.pop("height", UNSET)

        size = d.pop("size", UNSET)

        url = d.pop("url", UNSET)

        width = d.pop("width", UNSET)

        list_chat_media_gallery_response_200_data_list_item_media_item_files_thumb = cls(
            height=height,
            size=size,
            url=url,
            width=width,
        )

        list_chat_media_gallery_response_200_data_list_item_media_item_files_thumb.additional_properties = d
        return list_chat_media_gallery_response_200_data_list_item_media_item_files_thumb

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
