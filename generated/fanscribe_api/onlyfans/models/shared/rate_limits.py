"""RateLimits, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class RateLimits(Model):
    limit_day: int | None = _field("limit_day")
    limit_minute: int | None = _field("limit_minute")
    notice: str | None = _field("notice")
    remaining_day: int | None = _field("remaining_day")
    remaining_minute: int | None = _field("remaining_minute")
