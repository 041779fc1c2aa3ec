"""Models of `upload_media_to_the_onlyfans_cdn`."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset, Upload


@model
class UploadMediaToTheOnlyfansCdnBody(Body):
    async_: bool | Unset = wire("async")
    file: Upload | None | Unset = wire("file")
    file_url: str | Unset = wire("file_url")
    type_: Literal["avatar", "default", "header"] | Enum | Unset = wire("type")


@model
class UploadMediaToTheOnlyfansCdnAdditional(Model):
    user: str | None = wire("user")


@model
class UploadMediaToTheOnlyfansCdnThumbsItem(Model):
    id: int | None = wire("id")
    url: str | None = wire("url")


@model
class UploadMediaToTheOnlyfansCdn(Model):
    additional: UploadMediaToTheOnlyfansCdnAdditional | None = wire("additional")
    extra: str | None = wire("extra")
    file_name: str | None = wire("file_name")
    host: str | None = wire("host")
    note: str | None = wire("note")
    prefixed_id: str | None = wire("prefixed_id")
    process_id: str | None = wire("processId")
    source_url: str | None = wire("sourceUrl")
    thumbs: list[UploadMediaToTheOnlyfansCdnThumbsItem] | None = wire("thumbs")
