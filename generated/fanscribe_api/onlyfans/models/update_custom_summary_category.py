"""Models of `update_custom_summary_category`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class UpdateCustomSummaryCategoryBody(Body):
    description: str | Unset = wire("description")
    name: str | Unset = wire("name")


@define(eq=False, repr=False, kw_only=True)
class UpdateCustomSummaryCategory(Model):
    meta: Meta | Unset = wire("_meta")
    data: Any = wire("data")
