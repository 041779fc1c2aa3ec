"""Models of `upload_media_to_vault`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset, Upload


@model
class UploadMediaToVaultBody(Body):
    album_id: str | Unset = wire("album_id")
    file: Upload | Unset = wire("file")
    file_url: str | Unset = wire("file_url")


@model
class UploadMediaToVault(Model):
    data: Any = wire("data")
