"""Models of `upload_media_to_the_onlyfans_cdn`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset, Upload


@_model
class UploadMediaToTheOnlyfansCdnBody(Body):
    async_: bool | Unset = _field("async")
    file: Upload | None | Unset = _field("file")
    file_url: str | int | float | Unset = _field("file_url")
    type_: Literal["avatar", "default", "header"] | Unset = _field("type")


@_model
class UploadMediaToTheOnlyfansCdnAdditional(Model):
    user: str | None = _field("user")


@_model
class UploadMediaToTheOnlyfansCdnThumbsItem(Model):
    id: int | None = _field("id")
    url: str | None = _field("url")


@_model
class UploadMediaToTheOnlyfansCdn(Model):
    additional: UploadMediaToTheOnlyfansCdnAdditional | None = _field("additional")
    extra: str | None = _field("extra")
    file_name: str | None = _field("file_name")
    host: str | None = _field("host")
    note: str | None = _field("note")
    prefixed_id: str | None = _field("prefixed_id")
    process_id: str | None = _field("processId")
    source_url: str | None = _field("sourceUrl")
    thumbs: list[UploadMediaToTheOnlyfansCdnThumbsItem] | None = _field("thumbs")
