"""Models of `update_vault_album`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class UpdateVaultAlbumBody(Body):
    description: str | Unset = wire("description")
    title: str | Unset = wire("title")


@define(eq=False, repr=False, kw_only=True)
class UpdateVaultAlbumData(Model):
    account_id: str | Unset = wire("accountId")
    created_at: int | Unset = wire("createdAt")
    description: str | Unset = wire("description")
    id: str | Unset = wire("id")
    last_sync_at: int | Unset = wire("lastSyncAt")
    pos: int | Unset = wire("pos")
    status: int | Unset = wire("status")
    title: str | Unset = wire("title")
    type_: int | None | Unset = wire("type")
    version: int | Unset = wire("version")


@define(eq=False, repr=False, kw_only=True)
class UpdateVaultAlbum(Model):
    meta: Meta | Unset = wire("_meta")
    data: UpdateVaultAlbumData | Unset = wire("data")
