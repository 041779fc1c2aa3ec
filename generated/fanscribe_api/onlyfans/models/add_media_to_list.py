"""Models of `add_media_to_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@_model
class AddMediaToListBody(Body):
    account: str = _required("account")
    media_ids: Array[str] = _required("mediaIds")


@_model
class AddMediaToListDataMediasItem(Model):
    type_: str | None = _field("type")
    url: str | None = _field("url")


@_model
class AddMediaToListData(Model):
    audios_count: int | None = _field("audiosCount")
    can_delete: bool | None = _field("canDelete")
    can_update: bool | None = _field("canUpdate")
    gifs_count: int | None = _field("gifsCount")
    has_media: bool | None = _field("hasMedia")
    id: int | None = _field("id")
    medias: list[AddMediaToListDataMediasItem] | None = _field("medias")
    name: str | None = _field("name")
    photos_count: int | None = _field("photosCount")
    type_: str | None = _field("type")
    videos_count: int | None = _field("videosCount")


@_model
class AddMediaToList(Model):
    meta: Meta | None = _field("_meta")
    data: AddMediaToListData | None = _field("data")
