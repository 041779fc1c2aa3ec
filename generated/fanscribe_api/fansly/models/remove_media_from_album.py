"""Models of `remove_media_from_album`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model, Page
from ...runtime.types import Array
from .. import models as _models


@_model
class RemoveMediaFromAlbumBody(Body):
    media_ids: Array[str] = _required("media_ids")


@_model
class RemoveMediaFromAlbumDataItem(Model):
    account_id: str | None = _field("accountId")
    album_id: str | None = _field("albumId")
    media_id: str | None = _field("mediaId")


@_model
class RemoveMediaFromAlbum(Page["RemoveMediaFromAlbumDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[RemoveMediaFromAlbumDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
