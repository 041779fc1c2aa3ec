"""Models of `get_top_percentage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetTopPercentageData(Model):
    message: str | Unset = wire("message")
    top_percentage: float | Unset = wire("top_percentage")


@define(eq=False, repr=False, kw_only=True)
class GetTopPercentage(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetTopPercentageData | Unset = wire("data")
