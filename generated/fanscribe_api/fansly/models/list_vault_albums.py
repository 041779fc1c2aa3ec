"""Models of `list_vault_albums`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListVaultAlbumsDataAggregationData(Model):
    media: list[Any] | Unset = wire("media")


@define(eq=False, repr=False, kw_only=True)
class ListVaultAlbumsDataAlbumsItem(Model):
    account_id: str | Unset = wire("accountId")
    created_at: int | Unset = wire("createdAt")
    description: str | Unset = wire("description")
    id: str | Unset = wire("id")
    last_item_id: str | Unset = wire("lastItemId")
    last_sync_at: int | Unset = wire("lastSyncAt")
    pos: int | Unset = wire("pos")
    status: int | Unset = wire("status")
    title: str | Unset = wire("title")
    type_: int | None | Unset = wire("type")
    version: int | Unset = wire("version")


@define(eq=False, repr=False, kw_only=True)
class ListVaultAlbumsData(Model):
    aggregation_data: ListVaultAlbumsDataAggregationData | Unset = wire("aggregationData")
    albums: list[ListVaultAlbumsDataAlbumsItem] | Unset = wire("albums")


@define(eq=False, repr=False, kw_only=True)
class ListVaultAlbums(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListVaultAlbumsData | Unset = wire("data")
