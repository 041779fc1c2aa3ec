"""Models of `upload_media_to_vault`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset, Upload


@_model
class UploadMediaToVaultBody(Body):
    album_id: str | int | float | Unset = _field("album_id")
    file: Upload | Unset = _field("file")
    file_url: str | int | float | Unset = _field("file_url")


@_model
class UploadMediaToVault(Model):
    data: Any = _field("data")
