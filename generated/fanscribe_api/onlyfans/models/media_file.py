from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.media_file_sources import MediaFileSources


@define(eq=False, repr=False, kw_only=True)
class MediaFile(Model):
    height: int | Unset = wire("height")
    size: int | Unset = wire("size")
    sources: MediaFileSources | Unset = wire("sources", One("media_file_sources", "MediaFileSources"))
    url: str | Unset = wire("url")
    width: int | Unset = wire("width")
