from __future__ import annotations

from attrs import define

from ..base import AnyOf, Model, wire
from ..types import File, Unset


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToVaultBody(Model):
    async_: bool | Unset = wire("async", check=bool)
    file: File | None | str | Unset = wire("file", check=AnyOf(File, str, None))
    file_url: str | Unset = wire("file_url", check=str)
