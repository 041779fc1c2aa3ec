"""Models of `list_chargebacks`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListChargebacksDataListItemPayment(Model):
    amount: float | None = _field("amount")
    created_at: datetime.datetime | None = _field("createdAt")
    currency: str | None = _field("currency")
    description: str | None = _field("description")
    fee: int | None = _field("fee")
    id: str | None = _field("id")
    media_tax_amount: int | None = _field("mediaTaxAmount")
    net: float | None = _field("net")
    payout_pending_days: int | None = _field("payoutPendingDays")
    status: str | None = _field("status")
    tax_amount: int | None = _field("taxAmount")
    user: _models.shared.User | None = _field("user")
    vat_amount: int | None = _field("vatAmount")


@_model
class ListChargebacksDataListItem(Model):
    created_at: datetime.datetime | None = _field("createdAt")
    id: int | None = _field("id")
    payment: ListChargebacksDataListItemPayment | None = _field("payment")
    payment_type: str | None = _field("paymentType")


@_model
class ListChargebacksData(Model):
    list_: list[ListChargebacksDataListItem] | None = _field("list")
    marker: int | None = _field("marker")


@_model
class ListChargebacks(Page["ListChargebacksDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListChargebacksData | None = _field("data")

    __items__: ClassVar = ("data", "list")
