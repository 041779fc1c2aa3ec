from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_vault_media_response_200_data_album_media_item import ListVaultMediaResponse200DataAlbumMediaItem


@define(eq=False, repr=False, kw_only=True)
class ListVaultMediaResponse200Data(Model):
    album_media: list[ListVaultMediaResponse200DataAlbumMediaItem] | Unset = wire(
        "albumMedia",
        Each(One("list_vault_media_response_200_data_album_media_item", "ListVaultMediaResponse200DataAlbumMediaItem")),
    )
    media: list[Any] | Unset = wire("media")
