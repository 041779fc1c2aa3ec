"""Models of `upload_media`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset, Upload


@_model
class UploadMediaBody(Body):
    async_: bool | Unset = _field("async")
    file: Upload | Unset = _field("file")
    file_url: str | int | float | Unset = _field("file_url")


@_model
class UploadMediaMedia(Model):
    account_id: str | None = _field("accountId")
    filename: str | None = _field("filename")
    height: int | None = _field("height")
    id: str | None = _field("id")
    mimetype: str | None = _field("mimetype")
    status: int | None = _field("status")
    type_: int | None = _field("type")
    width: int | None = _field("width")


@_model
class UploadMedia(Model):
    """One of:

    - async
    - sync
    """

    credits_used: int | None = _field("credits_used")
    file_name: str | None = _field("file_name")
    media: UploadMediaMedia | None = _field("media")
    media_id: str | None = _field("media_id")
    polling_url: str | None = _field("polling_url")
    prefixed_id: str | None = _field("prefixed_id")
    status: str | None = _field("status")
