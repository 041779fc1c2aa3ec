from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class RequestManualWithdrawalResponse200DataListItem(Model):
    reject_reason: str | Unset = wire("rejectReason")
    state: str | Unset = wire("state")
