"""Models of `get_pending_earnings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetPendingEarningsData(Model):
    pending_balance: int | Unset = wire("pendingBalance")


@define(eq=False, repr=False, kw_only=True)
class GetPendingEarnings(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetPendingEarningsData | Unset = wire("data")
