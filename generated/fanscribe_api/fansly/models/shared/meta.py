"""Meta, a model that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model

if TYPE_CHECKING:
    from . import Cache, Credits, RateLimits


@_model
class Meta(Model):
    cache: Cache | None = _field("_cache")
    credits: Credits | None = _field("_credits")
    rate_limits: RateLimits | None = _field("_rate_limits")
