"""Pagination, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class Pagination(Model):
    next_page: str | None = _field("next_page")
