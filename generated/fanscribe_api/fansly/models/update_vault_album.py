"""Models of `update_vault_album`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset
from .. import models as _models


@_model
class UpdateVaultAlbumBody(Body):
    description: str | Unset = _field("description")
    title: str | Unset = _field("title")


@_model
class UpdateVaultAlbumData(Model):
    account_id: str | None = _field("accountId")
    created_at: int | None = _field("createdAt")
    description: str | None = _field("description")
    id: str | None = _field("id")
    last_sync_at: int | None = _field("lastSyncAt")
    pos: int | None = _field("pos")
    status: int | None = _field("status")
    title: str | None = _field("title")
    type_: int | None = _field("type")
    version: int | None = _field("version")


@_model
class UpdateVaultAlbum(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: UpdateVaultAlbumData | None = _field("data")
