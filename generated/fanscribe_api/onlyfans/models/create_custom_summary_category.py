"""Models of `create_custom_summary_category`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@_model
class CreateCustomSummaryCategoryBody(Body):
    name: str = _required("name")
    description: str | Unset = _field("description")


@_model
class CreateCustomSummaryCategory(Model):
    meta: Meta | None = _field("_meta")
    data: Any = _field("data")
