from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import File, Unset


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToVaultBody(Model):
    album_id: str | Unset = wire("album_id", check=str)
    file: File | Unset = wire("file", check=File)
    file_url: str | Unset = wire("file_url", check=str)
