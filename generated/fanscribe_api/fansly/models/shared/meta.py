"""The model Meta, of several operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.fields import model, wire
from ....runtime.models import Model

if TYPE_CHECKING:
    from . import Cache, Credits, RateLimits


@model
class Meta(Model):
    cache: Cache | None = wire("_cache")
    credits: Credits | None = wire("_credits")
    rate_limits: RateLimits | None = wire("_rate_limits")
