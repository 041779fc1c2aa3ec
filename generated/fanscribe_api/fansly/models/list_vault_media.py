"""Models of `list_vault_media`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListVaultMediaDataAlbumMediaItem(Model):
    id: str | None = _field("id")
    media_id: str | None = _field("mediaId")


@_model
class ListVaultMediaData(Model):
    album_media: list[ListVaultMediaDataAlbumMediaItem] | None = _field("albumMedia")
    media: list[Any] | None = _field("media")


@_model
class ListVaultMedia(Page["ListVaultMediaDataAlbumMediaItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListVaultMediaData | None = _field("data")

    __items__: ClassVar = ("data", "albumMedia")
