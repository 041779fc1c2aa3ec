from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.search_gi_fs_response_200_data_item_images_fixed_height import (
        SearchGiFsResponse200DataItemImagesFixedHeight,
    )
    from ..models.search_gi_fs_response_200_data_item_images_original import SearchGiFsResponse200DataItemImagesOriginal


@define(eq=False, repr=False, kw_only=True)
class SearchGiFsResponse200DataItemImages(Model):
    fixed_height: SearchGiFsResponse200DataItemImagesFixedHeight | Unset = wire(
        "fixed_height",
        One(
            "search_gi_fs_response_200_data_item_images_fixed_height", "SearchGiFsResponse200DataItemImagesFixedHeight"
        ),
    )
    original: SearchGiFsResponse200DataItemImagesOriginal | Unset = wire(
        "original",
        One("search_gi_fs_response_200_data_item_images_original", "SearchGiFsResponse200DataItemImagesOriginal"),
    )
