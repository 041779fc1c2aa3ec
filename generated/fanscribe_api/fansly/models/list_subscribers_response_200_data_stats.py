from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSubscribersResponse200DataStats(Model):
    total: int | Unset = wire("total")
    total_active: int | Unset = wire("totalActive")
    total_expired: int | Unset = wire("totalExpired")
