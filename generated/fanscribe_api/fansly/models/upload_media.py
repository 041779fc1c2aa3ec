"""Models of `upload_media`."""

from __future__ import annotations

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset, Upload


@model
class UploadMediaBody(Body):
    async_: bool | Unset = wire("async")
    file: Upload | Unset = wire("file")
    file_url: str | Unset = wire("file_url")


@model
class UploadMediaMedia(Model):
    account_id: str | None = wire("accountId")
    filename: str | None = wire("filename")
    height: int | None = wire("height")
    id: str | None = wire("id")
    mimetype: str | None = wire("mimetype")
    status: int | None = wire("status")
    type_: int | None = wire("type")
    width: int | None = wire("width")


@model
class UploadMedia(Model):
    """One of:

    - async
    - sync
    """

    credits_used: int | None = wire("credits_used")
    file_name: str | None = wire("file_name")
    media: UploadMediaMedia | None = wire("media")
    media_id: str | None = wire("media_id")
    polling_url: str | None = wire("polling_url")
    prefixed_id: str | None = wire("prefixed_id")
    status: str | None = wire("status")
