from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListDataExportsResponse200DataMeta(Model):
    current_page: int | Unset = wire("current_page")
    last_page: int | Unset = wire("last_page")
    per_page: int | Unset = wire("per_page")
    total: int | Unset = wire("total")
