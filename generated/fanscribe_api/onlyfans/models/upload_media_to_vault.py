"""Models of `upload_media_to_vault`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset, Upload

if TYPE_CHECKING:
    from .shared import MediaFiles, Meta


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToVaultBody(Body):
    async_: bool | Unset = wire("async")
    file: Upload | None | Unset = wire("file")
    file_url: str | Unset = wire("file_url")


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToVaultData(Model):
    can_view: bool | Unset = wire("canView")
    converted_to_video: bool | Unset = wire("convertedToVideo")
    created_at: datetime.datetime | Unset = wire("createdAt")
    duration: int | Unset = wire("duration")
    files: MediaFiles | Unset = wire("files")
    has_custom_preview: bool | Unset = wire("hasCustomPreview")
    has_error: bool | Unset = wire("hasError")
    id: int | Unset = wire("id")
    is_ready: bool | Unset = wire("isReady")
    release_forms: list[Any] | Unset = wire("releaseForms")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToVault(Model):
    meta: Meta | Unset = wire("_meta")
    data: UploadMediaToVaultData | Unset = wire("data")
