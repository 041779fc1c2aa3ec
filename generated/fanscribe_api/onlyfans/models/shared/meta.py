"""The model Meta, of several operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset

if TYPE_CHECKING:
    from . import Cache, Credits, RateLimits


@define(eq=False, repr=False, kw_only=True)
class Meta(Model):
    cache: Cache | Unset = wire("_cache")
    credits: Credits | Unset = wire("_credits")
    rate_limits: RateLimits | Unset = wire("_rate_limits")
