"""Models of `get_account_balances`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetAccountBalancesDataWithdrawalPeriodOptionsItem(Model):
    code: str | Unset = wire("code")
    name: str | Unset = wire("name")


@define(eq=False, repr=False, kw_only=True)
class GetAccountBalancesData(Model):
    currency: str | Unset = wire("currency")
    manual_payout_pending_days: int | Unset = wire("manualPayoutPendingDays")
    max_payout_summ: float | Unset = wire("maxPayoutSumm")
    min_payout_summ: int | Unset = wire("minPayoutSumm")
    payout_available: float | Unset = wire("payoutAvailable")
    payout_pending: float | Unset = wire("payoutPending")
    withdrawal_period: str | Unset = wire("withdrawalPeriod")
    withdrawal_period_options: list[GetAccountBalancesDataWithdrawalPeriodOptionsItem] | Unset = wire(
        "withdrawalPeriodOptions"
    )


@define(eq=False, repr=False, kw_only=True)
class GetAccountBalances(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetAccountBalancesData | Unset = wire("data")
