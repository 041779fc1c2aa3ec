"""Models of `get_upload_status`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class GetUploadStatusMedia(Model):
    """An object without documented fields."""


@_model
class GetUploadStatus(Model):
    error: str | None = _field("error")
    media: GetUploadStatusMedia | None = _field("media")
    media_id: str | None = _field("media_id")
    status: Literal["completed", "failed", "pending", "processing"] | None = _field("status")
