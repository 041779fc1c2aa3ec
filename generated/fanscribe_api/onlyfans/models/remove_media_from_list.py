"""Models of `remove_media_from_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@_model
class RemoveMediaFromListBody(Body):
    account: str = _required("account")
    media_ids: Array[str] = _required("mediaIds")


@_model
class RemoveMediaFromListData(Model):
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
class RemoveMediaFromList(Model):
    meta: Meta | None = _field("_meta")
    data: RemoveMediaFromListData | None = _field("data")
