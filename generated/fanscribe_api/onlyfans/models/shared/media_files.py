"""MediaFiles, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class MediaFiles(Model):
    full: _models.shared.MediaFile | None = _field("full")
    preview: _models.shared.MediaFile | str | None = _field("preview")
    square_preview: _models.shared.MediaFile | str | None = _field("squarePreview")
    thumb: _models.shared.MediaFile | str | None = _field("thumb")
