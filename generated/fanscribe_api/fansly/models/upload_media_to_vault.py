"""Models of `upload_media_to_vault`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset, Upload


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToVaultBody(Body):
    album_id: str | Unset = wire("album_id")
    file: Upload | Unset = wire("file")
    file_url: str | Unset = wire("file_url")


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToVault(Model):
    data: Any = wire("data")
