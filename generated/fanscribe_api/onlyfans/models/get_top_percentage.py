"""Models of `get_top_percentage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetTopPercentageData(Model):
    message: str | None = wire("message")
    top_percentage: float | None = wire("top_percentage")


@model
class GetTopPercentage(Model):
    meta: Meta | None = wire("_meta")
    data: GetTopPercentageData | None = wire("data")
