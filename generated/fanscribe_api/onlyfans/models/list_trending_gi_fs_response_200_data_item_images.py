from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_trending_gi_fs_response_200_data_item_images_fixed_height import (
        ListTrendingGiFsResponse200DataItemImagesFixedHeight,
    )
    from ..models.list_trending_gi_fs_response_200_data_item_images_original import (
        ListTrendingGiFsResponse200DataItemImagesOriginal,
    )


@define(eq=False, repr=False, kw_only=True)
class ListTrendingGiFsResponse200DataItemImages(Model):
    fixed_height: ListTrendingGiFsResponse200DataItemImagesFixedHeight | Unset = wire(
        "fixed_height",
        One(
            "list_trending_gi_fs_response_200_data_item_images_fixed_height",
            "ListTrendingGiFsResponse200DataItemImagesFixedHeight",
        ),
    )
    original: ListTrendingGiFsResponse200DataItemImagesOriginal | Unset = wire(
        "original",
        One(
            "list_trending_gi_fs_response_200_data_item_images_original",
            "ListTrendingGiFsResponse200DataItemImagesOriginal",
        ),
    )
