"""Models of `add_media_to_album`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model


@model
class AddMediaToAlbumBody(Body):
    media_ids: list[str] = needed("media_ids")


@model
class AddMediaToAlbum(Model):
    data: Any = wire("data")
