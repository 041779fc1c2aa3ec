"""Models of `get_pending_earnings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetPendingEarningsData(Model):
    pending_balance: int | None = wire("pendingBalance")


@model
class GetPendingEarnings(Model):
    meta: Meta | None = wire("_meta")
    data: GetPendingEarningsData | None = wire("data")
