"""Models of `get_top_percentage`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetTopPercentageData(Model):
    message: str | None = _field("message")
    top_percentage: float | None = _field("top_percentage")


@_model
class GetTopPercentage(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetTopPercentageData | None = _field("data")
