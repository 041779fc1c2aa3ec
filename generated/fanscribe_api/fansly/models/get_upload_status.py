"""Models of `get_upload_status`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetUploadStatusMedia(Model):
    """An object of which no field is known."""


@define(eq=False, repr=False, kw_only=True)
class GetUploadStatus(Model):
    error: str | Unset = wire("error")
    media: GetUploadStatusMedia | Unset = wire("media")
    media_id: str | Unset = wire("media_id")
    status: Literal["completed", "failed", "pending", "processing"] | Unset = wire("status")
