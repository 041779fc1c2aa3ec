from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import File, Unset


@define(eq=False, repr=False, kw_only=True)
class UploadMediaBody(Model):
    async_: bool | Unset = wire("async", check=bool)
    file: File | Unset = wire("file", check=File)
    file_url: str | Unset = wire("file_url", check=str)
