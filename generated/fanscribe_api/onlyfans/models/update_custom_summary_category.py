"""Models of `update_custom_summary_category`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class UpdateCustomSummaryCategoryBody(Body):
    description: str | Unset = wire("description")
    name: str | Unset = wire("name")


@model
class UpdateCustomSummaryCategory(Model):
    meta: Meta | None = wire("_meta")
    data: Any = wire("data")
