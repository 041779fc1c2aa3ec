"""Models of `get_upload_status`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetUploadStatus(Model):
    credits_used: int | None = _field("credits_used")
    error: str | None = _field("error")
    media: _models.shared.Media | None = _field("media")
    prefixed_id: str | None = _field("prefixed_id")
    status: str | None = _field("status")
