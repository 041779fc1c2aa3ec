"""Models of `list_chargebacks`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, User


@model
class ListChargebacksDataListItemPayment(Model):
    amount: float | None = wire("amount")
    created_at: datetime.datetime | None = wire("createdAt")
    currency: str | None = wire("currency")
    description: str | None = wire("description")
    fee: int | None = wire("fee")
    id: str | None = wire("id")
    media_tax_amount: int | None = wire("mediaTaxAmount")
    net: float | None = wire("net")
    payout_pending_days: int | None = wire("payoutPendingDays")
    status: str | None = wire("status")
    tax_amount: int | None = wire("taxAmount")
    user: User | None = wire("user")
    vat_amount: int | None = wire("vatAmount")


@model
class ListChargebacksDataListItem(Model):
    created_at: datetime.datetime | None = wire("createdAt")
    id: int | None = wire("id")
    payment: ListChargebacksDataListItemPayment | None = wire("payment")
    payment_type: str | None = wire("paymentType")


@model
class ListChargebacksData(Model):
    list_: list[ListChargebacksDataListItem] | None = wire("list")
    marker: int | None = wire("marker")


@model
class ListChargebacks(Model):
    meta: Meta | None = wire("_meta")
    data: ListChargebacksData | None = wire("data")
