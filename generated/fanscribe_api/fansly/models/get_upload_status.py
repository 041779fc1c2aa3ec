"""Models of `get_upload_status`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class GetUploadStatusMedia(Model):
    """An object of which no field is known."""


@model
class GetUploadStatus(Model):
    error: str | None = wire("error")
    media: GetUploadStatusMedia | None = wire("media")
    media_id: str | None = wire("media_id")
    status: Literal["completed", "failed", "pending", "processing"] | None = wire("status")
