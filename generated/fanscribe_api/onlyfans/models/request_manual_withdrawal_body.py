from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class RequestManualWithdrawalBody(Model):
    amount: int = wire("amount", check=int, required=True)
