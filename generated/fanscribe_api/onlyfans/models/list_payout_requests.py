"""Models of `list_payout_requests`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ListPayoutRequestsDataListItem(Model):
    amount: int | None = _field("amount")
    created_at: datetime.datetime | None = _field("createdAt")
    currency: str | None = _field("currency")
    invoice_id: str | None = _field("invoiceId")
    reject_reason: str | None = _field("rejectReason")
    state: str | None = _field("state")


@_model
class ListPayoutRequestsData(Model):
    list_: list[ListPayoutRequestsDataListItem] | None = _field("list")
    marker: int | None = _field("marker")


@_model
class ListPayoutRequests(Model):
    meta: Meta | None = _field("_meta")
    data: ListPayoutRequestsData | None = _field("data")
