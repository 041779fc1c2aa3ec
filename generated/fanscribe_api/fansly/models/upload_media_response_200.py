from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.upload_media_response_200_media import UploadMediaResponse200Media


@define(eq=False, repr=False, kw_only=True)
class UploadMediaResponse200(Model):
    credits_used: int | Unset = wire("credits_used")
    file_name: str | Unset = wire("file_name")
    media: UploadMediaResponse200Media | Unset = wire(
        "media", One("upload_media_response_200_media", "UploadMediaResponse200Media")
    )
    media_id: str | Unset = wire("media_id")
    polling_url: str | Unset = wire("polling_url")
    prefixed_id: str | Unset = wire("prefixed_id")
    status: str | Unset = wire("status")
