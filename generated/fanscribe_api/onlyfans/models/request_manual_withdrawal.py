"""Models of `request_manual_withdrawal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class RequestManualWithdrawalBody(Body):
    amount: int = needed("amount")


@model
class RequestManualWithdrawalDataListItem(Model):
    reject_reason: str | None = wire("rejectReason")
    state: str | None = wire("state")


@model
class RequestManualWithdrawalData(Model):
    list_: list[RequestManualWithdrawalDataListItem] | None = wire("list")


@model
class RequestManualWithdrawal(Model):
    meta: Meta | None = wire("_meta")
    data: RequestManualWithdrawalData | None = wire("data")
