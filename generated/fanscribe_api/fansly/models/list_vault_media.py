"""Models of `list_vault_media`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListVaultMediaDataAlbumMediaItem(Model):
    id: str | None = wire("id")
    media_id: str | None = wire("mediaId")


@model
class ListVaultMediaData(Model):
    album_media: list[ListVaultMediaDataAlbumMediaItem] | None = wire("albumMedia")
    media: list[Any] | None = wire("media")


@model
class ListVaultMedia(Model):
    meta: Meta | None = wire("_meta")
    data: ListVaultMediaData | None = wire("data")
