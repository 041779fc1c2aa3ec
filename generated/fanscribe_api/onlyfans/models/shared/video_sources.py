"""VideoSources, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class VideoSources(Model):
    p240: str | None = _field("240")
    p720: str | None = _field("720")
