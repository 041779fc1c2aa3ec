from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.remove_media_from_album_response_200_data_item import RemoveMediaFromAlbumResponse200DataItem


@define(eq=False, repr=False, kw_only=True)
class RemoveMediaFromAlbumResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[RemoveMediaFromAlbumResponse200DataItem] | Unset = wire(
        "data", Each(One("remove_media_from_album_response_200_data_item", "RemoveMediaFromAlbumResponse200DataItem"))
    )
