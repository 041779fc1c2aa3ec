"""The model Pagination, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class Pagination(Model):
    next_page: str | None | Unset = wire("next_page")
