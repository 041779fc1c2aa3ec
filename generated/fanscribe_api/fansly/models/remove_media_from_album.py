"""Models of `remove_media_from_album`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@model
class RemoveMediaFromAlbumBody(Body):
    media_ids: Array[str] = needed("media_ids")


@model
class RemoveMediaFromAlbumDataItem(Model):
    account_id: str | None = wire("accountId")
    album_id: str | None = wire("albumId")
    media_id: str | None = wire("mediaId")


@model
class RemoveMediaFromAlbum(Model):
    meta: Meta | None = wire("_meta")
    data: list[RemoveMediaFromAlbumDataItem] | None = wire("data")
