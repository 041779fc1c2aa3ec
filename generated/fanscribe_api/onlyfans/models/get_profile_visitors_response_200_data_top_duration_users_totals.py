from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetProfileVisitorsResponse200DataTopDurationUsersTotals(Model):
    guests: str | Unset = wire("guests")
    subscribers: int | Unset = wire("subscribers")
    total: int | Unset = wire("total")
    users: str | Unset = wire("users")
