from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class SearchGiFsResponse200DataItemImagesOriginal(Model):
    height: str | Unset = wire("height")
    mp4: str | Unset = wire("mp4")
    url: str | Unset = wire("url")
    webp: str | Unset = wire("webp")
    width: str | Unset = wire("width")
