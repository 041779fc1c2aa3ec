from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class RemoveMediaFromAlbumResponse200DataItem(Model):
    account_id: str | Unset = wire("accountId")
    album_id: str | Unset = wire("albumId")
    media_id: str | Unset = wire("mediaId")
