"""Models of `list_vault_albums`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListVaultAlbumsDataAggregationData(Model):
    media: list[Any] | None = wire("media")


@model
class ListVaultAlbumsDataAlbumsItem(Model):
    account_id: str | None = wire("accountId")
    created_at: int | None = wire("createdAt")
    description: str | None = wire("description")
    id: str | None = wire("id")
    last_item_id: str | None = wire("lastItemId")
    last_sync_at: int | None = wire("lastSyncAt")
    pos: int | None = wire("pos")
    status: int | None = wire("status")
    title: str | None = wire("title")
    type_: int | None = wire("type")
    version: int | None = wire("version")


@model
class ListVaultAlbumsData(Model):
    aggregation_data: ListVaultAlbumsDataAggregationData | None = wire("aggregationData")
    albums: list[ListVaultAlbumsDataAlbumsItem] | None = wire("albums")


@model
class ListVaultAlbums(Model):
    meta: Meta | None = wire("_meta")
    data: ListVaultAlbumsData | None = wire("data")
