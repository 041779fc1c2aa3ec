"""Models of `list_payout_requests`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ListPayoutRequests(Model):
    data: Any = wire("data")
