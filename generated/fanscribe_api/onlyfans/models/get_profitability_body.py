from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire


@define(eq=False, repr=False, kw_only=True)
class GetProfitabilityBody(Model):
    account_ids: list[str] = wire("account_ids", check=ListOf(str), required=True)
    month: int = wire("month", check=int, required=True)
    year: int = wire("year", check=int, required=True)
