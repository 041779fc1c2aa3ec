"""Models of `list_vault_albums`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListVaultAlbumsDataAggregationData(Model):
    media: list[Any] | None = _field("media")


@_model
class ListVaultAlbumsDataAlbumsItem(Model):
    account_id: str | None = _field("accountId")
    created_at: int | None = _field("createdAt")
    description: str | None = _field("description")
    id: str | None = _field("id")
    last_item_id: str | None = _field("lastItemId")
    last_sync_at: int | None = _field("lastSyncAt")
    pos: int | None = _field("pos")
    status: int | None = _field("status")
    title: str | None = _field("title")
    type_: int | None = _field("type")
    version: int | None = _field("version")


@_model
class ListVaultAlbumsData(Model):
    aggregation_data: ListVaultAlbumsDataAggregationData | None = _field("aggregationData")
    albums: list[ListVaultAlbumsDataAlbumsItem] | None = _field("albums")


@_model
class ListVaultAlbums(Page["ListVaultAlbumsDataAlbumsItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListVaultAlbumsData | None = _field("data")

    __items__: ClassVar = ("data", "albums")
