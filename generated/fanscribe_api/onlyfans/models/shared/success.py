"""Success, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class SuccessData(Model):
    success: bool | None = _field("success")


@_model
class Success(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: SuccessData | None = _field("data")
