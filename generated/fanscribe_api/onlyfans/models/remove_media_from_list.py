"""Models of `remove_media_from_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@model
class RemoveMediaFromListBody(Body):
    account: str = needed("account")
    media_ids: Array[str] = needed("mediaIds")


@model
class RemoveMediaFromListData(Model):
    audios_count: int | None = wire("audiosCount")
    can_delete: bool | None = wire("canDelete")
    can_update: bool | None = wire("canUpdate")
    gifs_count: int | None = wire("gifsCount")
    has_media: bool | None = wire("hasMedia")
    id: int | None = wire("id")
    medias: list[Any] | None = wire("medias")
    name: str | None = wire("name")
    photos_count: int | None = wire("photosCount")
    type_: str | None = wire("type")
    videos_count: int | None = wire("videosCount")


@model
class RemoveMediaFromList(Model):
    meta: Meta | None = wire("_meta")
    data: RemoveMediaFromListData | None = wire("data")
