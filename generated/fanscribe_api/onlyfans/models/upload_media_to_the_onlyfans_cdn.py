"""Models of `upload_media_to_the_onlyfans_cdn`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset, Upload


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToTheOnlyfansCdnBody(Body):
    async_: bool | Unset = wire("async")
    file: Upload | None | Unset = wire("file")
    file_url: str | Unset = wire("file_url")
    type_: Literal["avatar", "default", "header"] | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToTheOnlyfansCdnAdditional(Model):
    user: str | Unset = wire("user")


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToTheOnlyfansCdnThumbsItem(Model):
    id: int | Unset = wire("id")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToTheOnlyfansCdn(Model):
    additional: UploadMediaToTheOnlyfansCdnAdditional | Unset = wire("additional")
    extra: str | Unset = wire("extra")
    file_name: str | Unset = wire("file_name")
    host: str | Unset = wire("host")
    note: str | Unset = wire("note")
    prefixed_id: str | Unset = wire("prefixed_id")
    process_id: str | Unset = wire("processId")
    source_url: str | Unset = wire("sourceUrl")
    thumbs: list[UploadMediaToTheOnlyfansCdnThumbsItem] | Unset = wire("thumbs")
