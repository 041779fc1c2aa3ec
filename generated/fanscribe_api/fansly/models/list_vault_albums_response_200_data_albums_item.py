from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListVaultAlbumsResponse200DataAlbumsItem(Model):
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
