"""Models of `create_vault_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class CreateVaultListBody(Body):
    name: str = _required("name")


@_model
class CreateVaultListData(Model):
    audios_count: int | None = _field("audiosCount")
    can_delete: bool | None = _field("canDelete")
    can_update: bool | None = _field("canUpdate")
    gifs_count: int | None = _field("gifsCount")
    has_media: bool | None = _field("hasMedia")
    id: int | None = _field("id")
    medias: list[Any] | None = _field("medias")
    name: str | None = _field("name")
    photos_count: int | None = _field("photosCount")
    type_: str | None = _field("type")
    videos_count: int | None = _field("videosCount")


@_model
class CreateVaultList(Model):
    meta: Meta | None = _field("_meta")
    data: CreateVaultListData | None = _field("data")
