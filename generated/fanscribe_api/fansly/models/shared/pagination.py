"""The model Pagination, of several operations."""

from __future__ import annotations

from ....runtime.models import Model, model, wire


@model
class Pagination(Model):
    next_page: str | None = wire("next_page")
