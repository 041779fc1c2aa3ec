"""Models of `get_upload_status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Media


@model
class GetUploadStatus(Model):
    credits_used: int | None = wire("credits_used")
    error: str | None = wire("error")
    media: Media | None = wire("media")
    prefixed_id: str | None = wire("prefixed_id")
    status: str | None = wire("status")
