from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_vault_lists_response_200_data_all_medias_item import ListVaultListsResponse200DataAllMediasItem


@define(eq=False, repr=False, kw_only=True)
class ListVaultListsResponse200DataAll(Model):
    audios_count: int | Unset = wire("audiosCount")
    gifs_count: int | Unset = wire("gifsCount")
    media_count: int | Unset = wire("mediaCount")
    medias: list[ListVaultListsResponse200DataAllMediasItem] | Unset = wire(
        "medias",
        Each(One("list_vault_lists_response_200_data_all_medias_item", "ListVaultListsResponse200DataAllMediasItem")),
    )
    photos_count: int | Unset = wire("photosCount")
    videos_count: int | Unset = wire("videosCount")
