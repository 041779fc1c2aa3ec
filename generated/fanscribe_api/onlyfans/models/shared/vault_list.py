"""VaultList, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class VaultListMediasItem(Model):
    type_: str | None = _field("type")
    url: str | None = _field("url")


@_model
class VaultList(Model):
    audios_count: int | None = _field("audiosCount")
    can_delete: bool | None = _field("canDelete")
    can_update: bool | None = _field("canUpdate")
    gifs_count: int | None = _field("gifsCount")
    has_media: bool | None = _field("hasMedia")
    id: int | None = _field("id")
    medias: list[VaultListMediasItem] | None = _field("medias")
    name: str | None = _field("name")
    photos_count: int | None = _field("photosCount")
    type_: str | None = _field("type")
    videos_count: int | None = _field("videosCount")
