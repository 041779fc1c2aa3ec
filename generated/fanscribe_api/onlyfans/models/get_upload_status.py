"""Models of `get_upload_status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Media


@define(eq=False, repr=False, kw_only=True)
class GetUploadStatus(Model):
    credits_used: int | Unset = wire("credits_used")
    error: str | Unset = wire("error")
    media: Media | Unset = wire("media")
    prefixed_id: str | Unset = wire("prefixed_id")
    status: str | Unset = wire("status")
