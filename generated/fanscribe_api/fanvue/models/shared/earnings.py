"""Earnings, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class Earnings(Model):
    gross: int | None = _field("gross")
    net: int | None = _field("net")
