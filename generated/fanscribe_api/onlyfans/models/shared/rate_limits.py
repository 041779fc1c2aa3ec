"""The model RateLimits, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class RateLimits(Model):
    limit_day: int | None | Unset = wire("limit_day")
    limit_minute: int | Unset = wire("limit_minute")
    notice: str | Unset = wire("notice")
    remaining_day: int | None | Unset = wire("remaining_day")
    remaining_minute: int | Unset = wire("remaining_minute")
