"""The model Pagination, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class Pagination(Model):
    next_page: str | None = wire("next_page")
