"""Models of `list_chargebacks`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, User


@define(eq=False, repr=False, kw_only=True)
class ListChargebacksDataListItemPayment(Model):
    amount: float | Unset = wire("amount")
    created_at: datetime.datetime | Unset = wire("createdAt")
    currency: str | Unset = wire("currency")
    description: str | Unset = wire("description")
    fee: int | Unset = wire("fee")
    id: str | Unset = wire("id")
    media_tax_amount: int | Unset = wire("mediaTaxAmount")
    net: float | Unset = wire("net")
    payout_pending_days: int | Unset = wire("payoutPendingDays")
    status: str | Unset = wire("status")
    tax_amount: int | Unset = wire("taxAmount")
    user: User | Unset = wire("user")
    vat_amount: int | Unset = wire("vatAmount")


@define(eq=False, repr=False, kw_only=True)
class ListChargebacksDataListItem(Model):
    created_at: datetime.datetime | Unset = wire("createdAt")
    id: int | Unset = wire("id")
    payment: ListChargebacksDataListItemPayment | Unset = wire("payment")
    payment_type: str | Unset = wire("paymentType")


@define(eq=False, repr=False, kw_only=True)
class ListChargebacksData(Model):
    list_: list[ListChargebacksDataListItem] | Unset = wire("list")
    marker: int | Unset = wire("marker")


@define(eq=False, repr=False, kw_only=True)
class ListChargebacks(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListChargebacksData | Unset = wire("data")
