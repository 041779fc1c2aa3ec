"""Models of `list_vault_media`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListVaultMediaDataAlbumMediaItem(Model):
    id: str | Unset = wire("id")
    media_id: str | Unset = wire("mediaId")


@define(eq=False, repr=False, kw_only=True)
class ListVaultMediaData(Model):
    album_media: list[ListVaultMediaDataAlbumMediaItem] | Unset = wire("albumMedia")
    media: list[Any] | Unset = wire("media")


@define(eq=False, repr=False, kw_only=True)
class ListVaultMedia(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListVaultMediaData | Unset = wire("data")
