from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.search_gi_fs_response_200_data_item_images_fixed_height import (
        SearchGiFsResponse200DataItemImagesFixedHeight,
    )
    from ..models.search_gi_fs_response_200_data_item_images_original import SearchGiFsResponse200DataItemImagesOriginal


T = TypeVar("T", bound="SearchGiFsResponse200DataItemImages")


@_attrs_define
class SearchGiFsResponse200DataItemImages:
    """
    Attributes:
        fixed_height (SearchGiFsResponse200DataItemImagesFixedHeight | Unset):
        original (SearchGiFsResponse200DataItemImagesOriginal | Unset):
    """

    fixed_height: SearchGiFsResponse200DataItemImagesFixedHeight | Unset = UNSET
    original: SearchGiFsResponse200DataItemImagesOriginal | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fixed_height: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fixed_height, Unset):
            fixed_height = self.fixed_height.to_dict()

        original: dict[str, Any] | Unset = UNSET
        if not isinstance(self.original, Unset):
            original = self.original.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if fixed_height is not UNSET:
            field_dict["fixed_height"] = fixed_height
        if original is not UNSET:
            field_dict["original"] = original

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.search_gi_fs_response_200_data_item_images_fixed_height import (
            SearchGiFsResponse200DataItemImagesFixedHeight,  # noqa: PLC0415
        )
        from ..models.search_gi_fs_response_200_data_item_images_original import (
            SearchGiFsResponse200DataItemImagesOriginal,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _fixed_height = d.pop("fixed_height", UNSET)
        fixed_height: SearchGiFsResponse200DataItemImagesFixedHeight | Unset
        if isinstance(_fixed_height, Unset):
            fixed_height = UNSET
        else:
            fixed_height = SearchGiFsResponse200DataItemImagesFixedHeight.from_dict(_fixed_height)

        _original = d.pop("original", UNSET)
        original: SearchGiFsResponse200DataItemImagesOriginal | Unset
        if isinstance(_original, Unset):
            original = UNSET
        else:
            original = SearchGiFsResponse200DataItemImagesOriginal.from_dict(_original)

        search_gi_fs_response_200_data_item_images = cls(
            fixed_height=fixed_height,
            original=original,
        )

        search_gi_fs_response_200_data_item_images.additional_properties = d
        return search_gi_fs_response_200_data_item_images

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
