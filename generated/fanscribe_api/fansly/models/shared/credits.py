"""Credits, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class Credits(Model):
    balance: int | None = _field("balance")
    note: str | None = _field("note")
    used: int | None = _field("used")
