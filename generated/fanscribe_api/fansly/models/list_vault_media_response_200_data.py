from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_vault_media_response_200_data_album_media_item import ListVaultMediaResponse200DataAlbumMediaItem


T = TypeVar("T", bound="ListVaultMediaResponse200Data")


@_attrs_define
class ListVaultMediaResponse200Data:
    """
    Attributes:
        album_media (list[ListVaultMediaResponse200DataAlbumMediaItem] | Unset):
        media (list[Any] | Unset):
    """

    album_media: list[ListVaultMediaResponse200DataAlbumMediaItem] | Unset = UNSET
    media: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        album_media: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.album_media, Unset):
            album_media = []
            for album_media_item_data in self.album_media:
                album_media_item = album_media_item_data.to_dict()
                album_media.append(album_media_item)

        media: list[Any] | Unset = UNSET
        if not isinstance(self.media, Unset):
            media = self.media

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if album_media is not UNSET:
            field_dict["albumMedia"] = album_media
        if media is not UNSET:
            field_dict["media"] = media

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_vault_media_response_200_data_album_media_item import (
            ListVaultMediaResponse200DataAlbumMediaItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _album_media = d.pop("albumMedia", UNSET)
        album_media: list[ListVaultMediaResponse200DataAlbumMediaItem] | Unset = UNSET
        if _album_media is not UNSET:
            album_media = []
            for album_media_item_data in _album_media:
                album_media_item = ListVaultMediaResponse200DataAlbumMediaItem.from_dict(album_media_item_data)

                album_media.append(album_media_item)

        media = cast(list[Any], d.pop("media", UNSET))

        list_vault_media_response_200_data = cls(
            album_media=album_media,
            media=media,
        )

        list_vault_media_response_200_data.additional_properties = d
        return list_vault_media_response_200_data

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
