"""Models of `get_account_balances`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetAccountBalancesDataWithdrawalPeriodOptionsItem(Model):
    code: str | None = wire("code")
    name: str | None = wire("name")


@model
class GetAccountBalancesData(Model):
    currency: str | None = wire("currency")
    manual_payout_pending_days: int | None = wire("manualPayoutPendingDays")
    max_payout_summ: float | None = wire("maxPayoutSumm")
    min_payout_summ: int | None = wire("minPayoutSumm")
    payout_available: float | None = wire("payoutAvailable")
    payout_pending: float | None = wire("payoutPending")
    withdrawal_period: str | None = wire("withdrawalPeriod")
    withdrawal_period_options: list[GetAccountBalancesDataWithdrawalPeriodOptionsItem] | None = wire(
        "withdrawalPeriodOptions"
    )


@model
class GetAccountBalances(Model):
    meta: Meta | None = wire("_meta")
    data: GetAccountBalancesData | None = wire("data")
