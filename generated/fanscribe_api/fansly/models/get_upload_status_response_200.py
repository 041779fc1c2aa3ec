from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_upload_status_response_200_media import GetUploadStatusResponse200Media
    from ..models.get_upload_status_response_200_status import GetUploadStatusResponse200Status


@define(eq=False, repr=False, kw_only=True)
class GetUploadStatusResponse200(Model):
    error: str | Unset = wire("error")
    media: GetUploadStatusResponse200Media | Unset = wire(
        "media", One("get_upload_status_response_200_media", "GetUploadStatusResponse200Media")
    )
    media_id: str | Unset = wire("media_id")
    status: GetUploadStatusResponse200Status | Unset = wire("status")
