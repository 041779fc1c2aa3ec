"""Models of `upload_media`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset, Upload


@define(eq=False, repr=False, kw_only=True)
class UploadMediaBody(Body):
    async_: bool | Unset = wire("async")
    file: Upload | Unset = wire("file")
    file_url: str | Unset = wire("file_url")


@define(eq=False, repr=False, kw_only=True)
class UploadMediaMedia(Model):
    account_id: str | Unset = wire("accountId")
    filename: str | Unset = wire("filename")
    height: int | Unset = wire("height")
    id: str | Unset = wire("id")
    mimetype: str | Unset = wire("mimetype")
    status: int | Unset = wire("status")
    type_: int | Unset = wire("type")
    width: int | Unset = wire("width")


@define(eq=False, repr=False, kw_only=True)
class UploadMedia(Model):
    credits_used: int | Unset = wire("credits_used")
    file_name: str | Unset = wire("file_name")
    media: UploadMediaMedia | Unset = wire("media")
    media_id: str | Unset = wire("media_id")
    polling_url: str | Unset = wire("polling_url")
    prefixed_id: str | Unset = wire("prefixed_id")
    status: str | Unset = wire("status")
