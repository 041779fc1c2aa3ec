from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.media import Media


@define(eq=False, repr=False, kw_only=True)
class GetUploadStatusResponse200(Model):
    credits_used: int | Unset = wire("credits_used")
    error: str | Unset = wire("error")
    media: Media | Unset = wire("media", One("media", "Media"))
    prefixed_id: str | Unset = wire("prefixed_id")
    status: str | Unset = wire("status")
