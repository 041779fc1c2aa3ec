from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_vault_albums_response_200_data_aggregation_data import (
        ListVaultAlbumsResponse200DataAggregationData,
    )
    from ..models.list_vault_albums_response_200_data_albums_item import ListVaultAlbumsResponse200DataAlbumsItem


@define(eq=False, repr=False, kw_only=True)
class ListVaultAlbumsResponse200Data(Model):
    aggregation_data: ListVaultAlbumsResponse200DataAggregationData | Unset = wire(
        "aggregationData",
        One("list_vault_albums_response_200_data_aggregation_data", "ListVaultAlbumsResponse200DataAggregationData"),
    )
    albums: list[ListVaultAlbumsResponse200DataAlbumsItem] | Unset = wire(
        "albums",
        Each(One("list_vault_albums_response_200_data_albums_item", "ListVaultAlbumsResponse200DataAlbumsItem")),
    )
