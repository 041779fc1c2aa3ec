"""Models of `upload_media_to_vault`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset, Upload

if TYPE_CHECKING:
    from .shared import MediaFiles, Meta


@model
class UploadMediaToVaultBody(Body):
    async_: bool | Unset = wire("async")
    file: Upload | None | Unset = wire("file")
    file_url: str | Unset = wire("file_url")


@model
class UploadMediaToVaultData(Model):
    can_view: bool | None = wire("canView")
    converted_to_video: bool | None = wire("convertedToVideo")
    created_at: datetime.datetime | None = wire("createdAt")
    duration: int | None = wire("duration")
    files: MediaFiles | None = wire("files")
    has_custom_preview: bool | None = wire("hasCustomPreview")
    has_error: bool | None = wire("hasError")
    id: int | None = wire("id")
    is_ready: bool | None = wire("isReady")
    release_forms: list[Any] | None = wire("releaseForms")
    type_: str | None = wire("type")


@model
class UploadMediaToVault(Model):
    meta: Meta | None = wire("_meta")
    data: UploadMediaToVaultData | None = wire("data")
