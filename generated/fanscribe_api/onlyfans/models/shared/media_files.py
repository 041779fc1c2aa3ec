"""The model MediaFiles, of several operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.fields import model, wire
from ....runtime.models import Model

if TYPE_CHECKING:
    from . import MediaFile


@model
class MediaFiles(Model):
    full: MediaFile | None = wire("full")
    preview: MediaFile | str | None = wire("preview")
    square_preview: MediaFile | str | None = wire("squarePreview")
    thumb: MediaFile | str | None = wire("thumb")
