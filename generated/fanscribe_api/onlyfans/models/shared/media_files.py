"""The model MediaFiles, of several operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.models import Model, model, wire

if TYPE_CHECKING:
    from . import MediaFile


@model
class MediaFiles(Model):
    full: MediaFile | None = wire("full")
    preview: MediaFile | None = wire("preview")
    square_preview: MediaFile | None = wire("squarePreview")
    thumb: MediaFile | None = wire("thumb")
