"""Models of `update_custom_summary_category`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@_model
class UpdateCustomSummaryCategoryBody(Body):
    description: str | Unset = _field("description")
    name: str | Unset = _field("name")


@_model
class UpdateCustomSummaryCategory(Model):
    meta: Meta | None = _field("_meta")
    data: Any = _field("data")
