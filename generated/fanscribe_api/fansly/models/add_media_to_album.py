"""Models of `add_media_to_album`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Body, Model, wire


@define(eq=False, repr=False, kw_only=True)
class AddMediaToAlbumBody(Body):
    media_ids: list[str] = wire("media_ids", required=True)


@define(eq=False, repr=False, kw_only=True)
class AddMediaToAlbum(Model):
    data: Any = wire("data")
