"""Models of `get_account_balances`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetAccountBalancesDataWithdrawalPeriodOptionsItem(Model):
    code: str | None = _field("code")
    name: str | None = _field("name")


@_model
class GetAccountBalancesData(Model):
    currency: str | None = _field("currency")
    manual_payout_pending_days: int | None = _field("manualPayoutPendingDays")
    max_payout_summ: float | None = _field("maxPayoutSumm")
    min_payout_summ: int | None = _field("minPayoutSumm")
    payout_available: float | None = _field("payoutAvailable")
    payout_pending: float | None = _field("payoutPending")
    withdrawal_period: str | None = _field("withdrawalPeriod")
    withdrawal_period_options: list[GetAccountBalancesDataWithdrawalPeriodOptionsItem] | None = _field(
        "withdrawalPeriodOptions"
    )


@_model
class GetAccountBalances(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetAccountBalancesData | None = _field("data")
