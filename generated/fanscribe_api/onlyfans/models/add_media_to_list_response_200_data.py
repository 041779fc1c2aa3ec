from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.add_media_to_list_response_200_data_medias_item import AddMediaToListResponse200DataMediasItem


@define(eq=False, repr=False, kw_only=True)
class AddMediaToListResponse200Data(Model):
    audios_count: int | Unset = wire("audiosCount")
    can_delete: bool | Unset = wire("canDelete")
    can_update: bool | Unset = wire("canUpdate")
    gifs_count: int | Unset = wire("gifsCount")
    has_media: bool | Unset = wire("hasMedia")
    id: int | Unset = wire("id")
    medias: list[AddMediaToListResponse200DataMediasItem] | Unset = wire(
        "medias",
        Each(One("add_media_to_list_response_200_data_medias_item", "AddMediaToListResponse200DataMediasItem")),
    )
    name: str | Unset = wire("name")
    photos_count: int | Unset = wire("photosCount")
    type_: str | Unset = wire("type")
    videos_count: int | Unset = wire("videosCount")
