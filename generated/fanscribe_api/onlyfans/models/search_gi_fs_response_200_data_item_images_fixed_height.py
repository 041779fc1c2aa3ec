from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SearchGiFsResponse200DataItemImagesFixedHeight")


@_attrs_define
class SearchGiFsResponse200DataItemImagesFixedHeight:
    """
    Attributes:
        height (str | Unset):
        url (str | Unset):
        width (str | Unset):
    """

    height: str | Unset = UNSET
    url: str | Unset = UNSET
    width: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        height = self.height

        url = self.url

        width = self.width

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if height is not UNSET:
            field_dict["height"] = height
        if url is not UNSET:
            field_dict["url"] = url
        if width is not UNSET:
            field_dict["width"] = width

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        height = d.pop("height", UNSET)

        url = d.pop("url", UNSET)

        width = d.pop("width", UNSET)

        search_gi_fs_response_200_data_item_images_fixed_height = cls(
            height=height,
            url=url,
            width=width,
        )

        search_gi_fs_response_200_data_item_images_fixed_height.additional_properties = d
        return search_gi_fs_response_200_data_item_images_fixed_height

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
