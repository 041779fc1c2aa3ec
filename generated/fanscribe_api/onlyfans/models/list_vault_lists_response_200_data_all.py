from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_vault_lists_response_200_data_all_medias_item import ListVaultListsResponse200DataAllMediasItem


T = TypeVar("T", bound="ListVaultListsResponse200DataAll")


@_attrs_define
class ListVaultListsResponse200DataAll:
    """
    Attributes:
        audios_count (int | Unset):
        gifs_count (int | Unset):
        media_count (int | Unset):
        medias (list[ListVaultListsResponse200DataAllMediasItem] | Unset):
        photos_count (int | Unset):
        videos_count (int | Unset):
    """

    audios_count: int | Unset = UNSET
    gifs_count: int | Unset = UNSET
    media_count: int | Unset = UNSET
    medias: list[ListVaultListsResponse200DataAllMediasItem] | Unset = UNSET
    photos_count: int | Unset = UNSET
    videos_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        audios_count = self.audios_count

        gifs_count = self.gifs_count

        media_count = self.media_count

        medias: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.medias, Unset):
            medias = []
            for medias_item_data in self.medias:
                medias_item = medias_item_data.to_dict()
                medias.append(medias_item)

        photos_count = self.photos_count

        videos_count = self.videos_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if audios_count is not UNSET:
            field_dict["audiosCount"] = audios_count
        if gifs_count is not UNSET:
            field_dict["gifsCount"] = gifs_count
        if media_count is not UNSET:
            field_dict["mediaCount"] = media_count
        if medias is not UNSET:
            field_dict["medias"] = medias
        if photos_count is not UNSET:
            field_dict["photosCount"] = photos_count
        if videos_count is not UNSET:
            field_dict["videosCount"] = videos_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_vault_lists_response_200_data_all_medias_item import (
            ListVaultListsResponse200DataAllMediasItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        audios_count = d.pop("audiosCount", UNSET)

        gifs_count = d.pop("gifsCount", UNSET)

        media_count = d.pop("mediaCount", UNSET)

        _medias = d.pop("medias", UNSET)
        medias: list[ListVaultListsResponse200DataAllMediasItem] | Unset = UNSET
        if _medias is not UNSET:
            medias = []
            for medias_item_data in _medias:
                medias_item = ListVaultListsResponse200DataAllMediasItem.from_dict(medias_item_data)

                medias.append(medias_item)

        photos_count = d.pop("photosCount", UNSET)

        videos_count = d.pop("videosCount", UNSET)

        list_vault_lists_response_200_data_all = cls(
            audios_count=audios_count,
            gifs_count=gifs_count,
            media_count=media_count,
            medias=medias,
            photos_count=photos_count,
            videos_count=videos_count,
        )

        list_vault_lists_response_200_data_all.additional_properties = d
        return list_vault_lists_response_200_data_all

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
