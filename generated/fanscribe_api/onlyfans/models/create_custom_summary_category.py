"""Models of `create_custom_summary_category`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Unset
from .. import models as _models


@_model
class CreateCustomSummaryCategoryBody(Body):
    name: str = _required("name")
    description: str | Unset = _field("description")


@_model
class CreateCustomSummaryCategory(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: Any = _field("data")
