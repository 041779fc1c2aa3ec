from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_account_balances_response_200_data_withdrawal_period_options_item import (
        GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetAccountBalancesResponse200Data(Model):
    currency: str | Unset = wire("currency")
    manual_payout_pending_days: int | Unset = wire("manualPayoutPendingDays")
    max_payout_summ: float | Unset = wire("maxPayoutSumm")
    min_payout_summ: int | Unset = wire("minPayoutSumm")
    payout_available: float | Unset = wire("payoutAvailable")
    payout_pending: float | Unset = wire("payoutPending")
    withdrawal_period: str | Unset = wire("withdrawalPeriod")
    withdrawal_period_options: list[GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem] | Unset = wire(
        "withdrawalPeriodOptions",
        Each(
            One(
                "get_account_balances_response_200_data_withdrawal_period_options_item",
                "GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem",
            )
        ),
    )
