"""Success, a model that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model

if TYPE_CHECKING:
    from . import Meta


@_model
class SuccessData(Model):
    success: bool | None = _field("success")


@_model
class Success(Model):
    meta: Meta | None = _field("_meta")
    data: SuccessData | None = _field("data")
