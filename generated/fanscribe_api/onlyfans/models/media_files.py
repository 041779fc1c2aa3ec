from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.media_file import MediaFile


@define(eq=False, repr=False, kw_only=True)
class MediaFiles(Model):
    full: MediaFile | Unset = wire("full", One("media_file", "MediaFile"))
    preview: MediaFile | Unset = wire("preview", One("media_file", "MediaFile"))
    square_preview: MediaFile | Unset = wire("squarePreview", One("media_file", "MediaFile"))
    thumb: MediaFile | Unset = wire("thumb", One("media_file", "MediaFile"))
