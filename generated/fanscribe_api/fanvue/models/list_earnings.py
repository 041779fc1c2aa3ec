"""Models of `list_earnings`."""

from __future__ import annotations

import datetime
from typing import ClassVar, Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models

ListEarningsDataDataItemSource = Literal[
    "affiliate",
    "appStore",
    "chargeback",
    "checkoutLink",
    "fanExperience",
    "giveaway",
    "mediaLink",
    "message",
    "post",
    "referral",
    "refund",
    "renewal",
    "subscription",
    "tip",
]


@_model
class ListEarningsDataDataItem(Model):
    currency: str | None = _field("currency")
    date: datetime.datetime | None = _field("date")
    gross: int | None = _field("gross")
    message_uuid: str | None = _field("messageUuid")
    net: int | None = _field("net")
    post_uuid: str | None = _field("postUuid")
    reversed_transaction_order_id: str | None = _field("reversedTransactionOrderId")
    source: ListEarningsDataDataItemSource | None = _field("source")
    total: int | None = _field("total")
    transaction_order_id: str | None = _field("transactionOrderId")
    transaction_order_status: Literal["availableForPayout", "pendingBalance"] | None = _field("transactionOrderStatus")
    user: _models.shared.Fan | None = _field("user")


@_model
class ListEarningsData(Model):
    data: list[ListEarningsDataDataItem] | None = _field("data")
    next_cursor: str | None = _field("nextCursor")


@_model
class ListEarnings(Page["ListEarningsDataDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListEarningsData | None = _field("data")

    __items__: ClassVar = ("data", "data")
    __more__: ClassVar = {"cursor": ("data", "nextCursor")}
