from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class Pagination(Model):
    next_page: None | str | Unset = wire("next_page")
