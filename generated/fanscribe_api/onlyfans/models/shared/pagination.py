"""The model Pagination, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class Pagination(Model):
    next_cursor: str | None = wire("next_cursor")
    next_page: str | None = wire("next_page")
    next_page_url: str | None = wire("next_page_url")
    notice: str | None = wire("notice")
    total_results: int | None = wire("total_results")
