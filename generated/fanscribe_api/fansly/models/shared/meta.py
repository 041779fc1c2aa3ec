"""Meta, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class Meta(Model):
    cache: _models.shared.Cache | None = _field("_cache")
    credits: _models.shared.Credits | None = _field("_credits")
    rate_limits: _models.shared.RateLimits | None = _field("_rate_limits")
