"""Models of `update_vault_album`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class UpdateVaultAlbumBody(Body):
    description: str | Unset = wire("description")
    title: str | Unset = wire("title")


@model
class UpdateVaultAlbumData(Model):
    account_id: str | None = wire("accountId")
    created_at: int | None = wire("createdAt")
    description: str | None = wire("description")
    id: str | None = wire("id")
    last_sync_at: int | None = wire("lastSyncAt")
    pos: int | None = wire("pos")
    status: int | None = wire("status")
    title: str | None = wire("title")
    type_: int | None = wire("type")
    version: int | None = wire("version")


@model
class UpdateVaultAlbum(Model):
    meta: Meta | None = wire("_meta")
    data: UpdateVaultAlbumData | None = wire("data")
