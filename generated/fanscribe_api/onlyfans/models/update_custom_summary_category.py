"""Models of `update_custom_summary_category`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset
from .. import models as _models


@_model
class UpdateCustomSummaryCategoryBody(Body):
    description: str | Unset = _field("description")
    name: str | Unset = _field("name")


@_model
class UpdateCustomSummaryCategory(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: Any = _field("data")
