from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListPayoutRequestsResponse200DataListItem(Model):
    amount: int | Unset = wire("amount")
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    currency: str | Unset = wire("currency")
    invoice_id: str | Unset = wire("invoiceId")
    reject_reason: str | Unset = wire("rejectReason")
    state: str | Unset = wire("state")
