"""Models of `list_payout_requests`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListPayoutRequestsDataListItem(Model):
    amount: int | Unset = wire("amount")
    created_at: datetime.datetime | Unset = wire("createdAt")
    currency: str | Unset = wire("currency")
    invoice_id: str | Unset = wire("invoiceId")
    reject_reason: str | Unset = wire("rejectReason")
    state: str | Unset = wire("state")


@define(eq=False, repr=False, kw_only=True)
class ListPayoutRequestsData(Model):
    list_: list[ListPayoutRequestsDataListItem] | Unset = wire("list")
    marker: int | Unset = wire("marker")


@define(eq=False, repr=False, kw_only=True)
class ListPayoutRequests(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListPayoutRequestsData | Unset = wire("data")
