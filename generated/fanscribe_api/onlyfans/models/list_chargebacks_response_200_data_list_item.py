from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chargebacks_response_200_data_list_item_payment import (
        ListChargebacksResponse200DataListItemPayment,
    )


@define(eq=False, repr=False, kw_only=True)
class ListChargebacksResponse200DataListItem(Model):
    created_at: datetime.datetime | Unset = wire("createdAt", moment)
    id: int | Unset = wire("id")
    payment: ListChargebacksResponse200DataListItemPayment | Unset = wire(
        "payment",
        One("list_chargebacks_response_200_data_list_item_payment", "ListChargebacksResponse200DataListItemPayment"),
    )
    payment_type: str | Unset = wire("paymentType")
