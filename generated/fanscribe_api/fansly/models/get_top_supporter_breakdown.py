"""Models of `get_top_supporter_breakdown`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class GetTopSupporterBreakdown(Model):
    data: Any = wire("data")
