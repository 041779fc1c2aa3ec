from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire


@define(eq=False, repr=False, kw_only=True)
class GetTransactionsByTypeBody(Model):
    account_ids: list[str] = wire("account_ids", check=ListOf(str), required=True)
    end_date: str = wire("end_date", check=str, required=True)
    start_date: str = wire("start_date", check=str, required=True)
