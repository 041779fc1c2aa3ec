"""Models of `upload_media_to_vault`."""

from __future__ import annotations

import datetime
from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset, Upload
from .. import models as _models


@_model
class UploadMediaToVaultBody(Body):
    async_: bool | Unset = _field("async")
    file: Upload | None | Unset = _field("file")
    file_url: str | int | float | Unset = _field("file_url")


@_model
class UploadMediaToVaultData(Model):
    can_view: bool | None = _field("canView")
    converted_to_video: bool | None = _field("convertedToVideo")
    created_at: datetime.datetime | None = _field("createdAt")
    duration: int | None = _field("duration")
    files: _models.shared.MediaFiles | None = _field("files")
    has_custom_preview: bool | None = _field("hasCustomPreview")
    has_error: bool | None = _field("hasError")
    id: int | None = _field("id")
    is_ready: bool | None = _field("isReady")
    release_forms: list[Any] | None = _field("releaseForms")
    type_: str | None = _field("type")


@_model
class UploadMediaToVault(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: UploadMediaToVaultData | None = _field("data")
