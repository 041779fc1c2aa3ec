from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListVaultMediaResponse200DataAlbumMediaItem(Model):
    id: str | Unset = wire("id")
    media_id: str | Unset = wire("mediaId")
