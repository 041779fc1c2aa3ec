"""MediaFiles, a model that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model

if TYPE_CHECKING:
    from . import MediaFile


@_model
class MediaFiles(Model):
    full: MediaFile | None = _field("full")
    preview: MediaFile | str | None = _field("preview")
    square_preview: MediaFile | str | None = _field("squarePreview")
    thumb: MediaFile | str | None = _field("thumb")
