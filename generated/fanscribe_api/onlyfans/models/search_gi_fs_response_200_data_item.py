from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.search_gi_fs_response_200_data_item_images import SearchGiFsResponse200DataItemImages


@define(eq=False, repr=False, kw_only=True)
class SearchGiFsResponse200DataItem(Model):
    embed_url: str | Unset = wire("embed_url")
    id: str | Unset = wire("id")
    images: SearchGiFsResponse200DataItemImages | Unset = wire(
        "images", One("search_gi_fs_response_200_data_item_images", "SearchGiFsResponse200DataItemImages")
    )
    rating: str | Unset = wire("rating")
    slug: str | Unset = wire("slug")
    title: str | Unset = wire("title")
    type_: str | Unset = wire("type")
    url: str | Unset = wire("url")
    username: str | Unset = wire("username")
