"""RateLimits, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class RateLimits(Model):
    limit_minute: int | None = _field("limit_minute")
    remaining_minute: int | None = _field("remaining_minute")
