"""Models of `list_payout_requests`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Model, wire


@define(eq=False, repr=False, kw_only=True)
class ListPayoutRequests(Model):
    data: Any = wire("data")
