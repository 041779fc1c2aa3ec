"""The model MediaFiles, of several operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset

if TYPE_CHECKING:
    from . import MediaFile


@define(eq=False, repr=False, kw_only=True)
class MediaFiles(Model):
    full: MediaFile | Unset = wire("full")
    preview: MediaFile | Unset = wire("preview")
    square_preview: MediaFile | Unset = wire("squarePreview")
    thumb: MediaFile | Unset = wire("thumb")
