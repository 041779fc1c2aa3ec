"""Models of `list_payout_requests`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


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
class ListPayoutRequests(Page["ListPayoutRequestsDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListPayoutRequestsData | None = _field("data")

    __items__: ClassVar = ("data", "list")
