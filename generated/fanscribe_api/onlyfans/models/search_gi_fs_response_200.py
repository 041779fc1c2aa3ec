from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.search_gi_fs_response_200_data_item import SearchGiFsResponse200DataItem


@define(eq=False, repr=False, kw_only=True)
class SearchGiFsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: list[SearchGiFsResponse200DataItem] | Unset = wire(
        "data", Each(One("search_gi_fs_response_200_data_item", "SearchGiFsResponse200DataItem"))
    )
