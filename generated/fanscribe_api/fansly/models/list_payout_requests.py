"""Models of `list_payout_requests`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class ListPayoutRequests(Model):
    data: Any = wire("data")
