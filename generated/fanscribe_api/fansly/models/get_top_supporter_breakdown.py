"""Models of `get_top_supporter_breakdown`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class GetTopSupporterBreakdown(Model):
    data: Any = wire("data")
