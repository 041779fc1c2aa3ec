"""Models of `list_payout_requests`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListPayoutRequestsDataListItem(Model):
    amount: int | None = wire("amount")
    created_at: datetime.datetime | None = wire("createdAt")
    currency: str | None = wire("currency")
    invoice_id: str | None = wire("invoiceId")
    reject_reason: str | None = wire("rejectReason")
    state: str | None = wire("state")


@model
class ListPayoutRequestsData(Model):
    list_: list[ListPayoutRequestsDataListItem] | None = wire("list")
    marker: int | None = wire("marker")


@model
class ListPayoutRequests(Model):
    meta: Meta | None = wire("_meta")
    data: ListPayoutRequestsData | None = wire("data")
