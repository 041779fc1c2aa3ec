"""Models of `add_media_to_album`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array


@model
class AddMediaToAlbumBody(Body):
    media_ids: Array[str] = needed("media_ids")


@model
class AddMediaToAlbum(Model):
    data: Any = wire("data")
