from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire


@define(eq=False, repr=False, kw_only=True)
class AddMediaToAlbumBody(Model):
    media_ids: list[str] = wire("media_ids", check=ListOf(str), required=True)
