"""Models of `create_custom_summary_category`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateCustomSummaryCategoryBody(Body):
    name: str = wire("name", required=True)
    description: str | Unset = wire("description")


@define(eq=False, repr=False, kw_only=True)
class CreateCustomSummaryCategory(Model):
    meta: Meta | Unset = wire("_meta")
    data: Any = wire("data")
