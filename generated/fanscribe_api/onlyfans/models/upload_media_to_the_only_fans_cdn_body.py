from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import AnyOf, Model, wire
from ..types import File, Unset

if TYPE_CHECKING:
    from ..models.upload_media_to_the_only_fans_cdn_body_type import UploadMediaToTheOnlyFansCdnBodyType


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToTheOnlyFansCdnBody(Model):
    async_: bool | Unset = wire("async", check=bool)
    file: File | None | str | Unset = wire("file", check=AnyOf(File, str, None))
    file_url: str | Unset = wire("file_url", check=str)
    type_: UploadMediaToTheOnlyFansCdnBodyType | Unset = wire("type", check=("avatar", "default", "header"))
