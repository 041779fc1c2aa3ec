"""Models of `create_custom_summary_category`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class CreateCustomSummaryCategoryBody(Body):
    name: str = needed("name")
    description: str | Unset = wire("description")


@model
class CreateCustomSummaryCategory(Model):
    meta: Meta | None = wire("_meta")
    data: Any = wire("data")
