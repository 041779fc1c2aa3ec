"""The model Pagination, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class Pagination(Model):
    next_cursor: str | Unset = wire("next_cursor")
    next_page: str | Unset = wire("next_page")
    next_page_url: str | Unset = wire("next_page_url")
    notice: str | Unset = wire("notice")
    total_results: int | Unset = wire("total_results")
