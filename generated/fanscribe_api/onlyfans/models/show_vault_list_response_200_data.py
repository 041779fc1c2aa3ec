from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ShowVaultListResponse200Data")


@_attrs_define
class ShowVaultListResponse200Data:
    """
    Attributes:
        audios_count (int | Unset):
        can_delete (bool | Unset):
        can_update (bool | Unset):
        gifs_count (int | Unset):
        has_media (bool | Unset):
        id (int | Unset):
        medias (list[Any] | Unset):
        name (str | Unset):
        photos_count (int | Unset):
        type_ (str | Unset):
        videos_count (int | Unset):
    """

    audios_count: int | Unset = UNSET
    can_delete: bool | Unset = UNSET
    can_update: bool | Unset = UNSET
    gifs_count: int | Unset = UNSET
    has_media: bool | Unset = UNSET
    id: int | Unset = UNSET
    medias: list[Any] | Unset = UNSET
    name: str | Unset = UNSET
    photos_count: int | Unset = UNSET
    type_: str | Unset = UNSET
    videos_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        audios_count = self.audios_count

        can_delete = self.can_delete

        can_update = self.can_update

        gifs_count = self.gifs_count

        has_media = self.has_media

        id = self.id

        medias: list[Any] | Unset = UNSET
        if not isinstance(self.medias, Unset):
            medias = self.medias

        name = self.name

        photos_count = self.photos_count

        type_ = self.type_

        videos_count = self.videos_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if audios_count is not UNSET:
            field_dict["audiosCount"] = audios_count
        if can_delete is not UNSET:
            field_dict["canDelete"] = can_delete
        if can_update is not UNSET:
            field_dict["canUpdate"] = can_update
        if gifs_count is not UNSET:
            field_dict["gifsCount"] = gifs_count
        if has_media is not UNSET:
            field_dict["hasMedia"] = has_media
        if id is not UNSET:
            field_dict["id"] = id
        if medias is not UNSET:
            field_dict["medias"] = medias
        if name is not UNSET:
            field_dict["name"] = name
        if photos_count is not UNSET:
            field_dict["photosCount"] = photos_count
        if type_ is not UNSET:
            field_dict["type"] = type_
        if videos_count is not UNSET:
            field_dict["videosCount"] = videos_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        audios_count = d.pop("audiosCount", UNSET)

        can_delete = d.pop("canDelete", UNSET)

        can_update = d.pop("canUpdate", UNSET)

        gifs_count = d.pop("gifsCount", UNSET)

        has_media = d.pop("hasMedia", UNSET)

        id = d.pop("id", UNSET)

        medias = cast(list[Any], d.pop("medias", UNSET))

        name = d.pop("name", UNSET)

        photos_count = d.pop("photosCount", UNSET)

        type_ = d.pop("type", UNSET)

        videos_count = d.pop("videosCount", UNSET)

        show_vault_list_response_200_data = cls(
            audios_count=audios_count,
            can_delete=can_delete,
            can_update=can_update,
            gifs_count=gifs_count,
            has_media=has_media,
            id=id,
            medias=medias,
            name=name,
            photos_count=photos_count,
            type_=type_,
            videos_count=videos_count,
        )

        show_vault_list_response_200_data.additional_properties = d
        return show_vault_list_response_200_data

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
