"""Models of `add_media_to_album`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array


@_model
class AddMediaToAlbumBody(Body):
    media_ids: Array[str] = _required("media_ids")


@_model
class AddMediaToAlbum(Model):
    data: Any = _field("data")
