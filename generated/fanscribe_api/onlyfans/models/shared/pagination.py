"""Pagination, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class Pagination(Model):
    next_cursor: str | None = _field("next_cursor")
    next_page: str | None = _field("next_page")
    next_page_url: str | None = _field("next_page_url")
    notice: str | None = _field("notice")
    total_results: int | None = _field("total_results")
