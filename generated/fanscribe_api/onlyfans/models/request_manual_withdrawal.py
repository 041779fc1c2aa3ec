"""Models of `request_manual_withdrawal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class RequestManualWithdrawalBody(Body):
    amount: int = wire("amount", required=True)


@define(eq=False, repr=False, kw_only=True)
class RequestManualWithdrawalDataListItem(Model):
    reject_reason: str | Unset = wire("rejectReason")
    state: str | Unset = wire("state")


@define(eq=False, repr=False, kw_only=True)
class RequestManualWithdrawalData(Model):
    list_: list[RequestManualWithdrawalDataListItem] | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class RequestManualWithdrawal(Model):
    meta: Meta | Unset = wire("_meta")
    data: RequestManualWithdrawalData | Unset = wire("data")
