"""The model RateLimits, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class RateLimits(Model):
    limit_day: int | None = wire("limit_day")
    limit_minute: int | None = wire("limit_minute")
    notice: str | None = wire("notice")
    remaining_day: int | None = wire("remaining_day")
    remaining_minute: int | None = wire("remaining_minute")
