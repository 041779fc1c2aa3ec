"""Models of `remove_media_from_album`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class RemoveMediaFromAlbumBody(Body):
    media_ids: list[str] = wire("media_ids", required=True)


@define(eq=False, repr=False, kw_only=True)
class RemoveMediaFromAlbumDataItem(Model):
    account_id: str | Unset = wire("accountId")
    album_id: str | Unset = wire("albumId")
    media_id: str | Unset = wire("mediaId")


@define(eq=False, repr=False, kw_only=True)
class RemoveMediaFromAlbum(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[RemoveMediaFromAlbumDataItem] | Unset = wire("data")
