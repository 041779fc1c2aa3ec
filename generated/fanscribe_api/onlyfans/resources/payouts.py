"""Operations of the tag Payouts."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Payouts(Resource[ModeT]):
    """Operations of the tag Payouts."""

    @_operation
    def get_account_balances(self, account: str | int) -> ReadCall[_models.get_account_balances.GetAccountBalances]:
        """Get Account Balances

        GET /api/{account}/payouts/balances (getAccountBalances)
        """
        return ReadCall(
            "GET",
            "/api/{account}/payouts/balances",
            {"account": account},
            answer=ModelRef("get_account_balances", "GetAccountBalances"),
        )

    @_operation
    def get_earning_statistics(
        self,
        account: str | int,
        *,
        end_date: str | int | float | None | Unset = UNSET,
        start_date: str | int | float | None | Unset = UNSET,
    ) -> ReadCall[_models.get_earning_statistics.GetEarningStatistics]:
        """Get Earning Statistics

        GET /api/{account}/payouts/earning-statistics (getEarningStatistics)
        """
        return ReadCall(
            "GET",
            "/api/{account}/payouts/earning-statistics",
            {"account": account},
            query={
                "endDate": end_date,
                "startDate": start_date,
            },
            answer=ModelRef("get_earning_statistics", "GetEarningStatistics"),
        )

    @_operation
    def get_eligibility(self, account: str | int) -> ReadCall[_models.get_eligibility.GetEligibility]:
        """Get Eligibility

        GET /api/{account}/payouts/eligibility (getEligibility)
        """
        return ReadCall(
            "GET",
            "/api/{account}/payouts/eligibility",
            {"account": account},
            answer=ModelRef("get_eligibility", "GetEligibility"),
        )

    @_operation
    def list_requests(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_payout_requests.ListPayoutRequests]:
        """List Payout Requests

        GET /api/{account}/payouts/payout-requests (listPayoutRequests)
        """
        return ReadCall(
            "GET",
            "/api/{account}/payouts/payout-requests",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_payout_requests", "ListPayoutRequests"),
        )

    @_operation
    def request_manual_withdrawal(
        self,
        account: str | int,
        *,
        amount: int,
    ) -> BodyCall[
        _models.request_manual_withdrawal.RequestManualWithdrawal,
        _models.request_manual_withdrawal.RequestManualWithdrawalBody,
    ]:
        """Request Manual Withdrawal

        POST /api/{account}/payouts/request-manual-withdrawal (requestManualWithdrawal)
        """
        return BodyCall(
            "POST",
            "/api/{account}/payouts/request-manual-withdrawal",
            {"account": account},
            json=_fields(
                ModelRef("request_manual_withdrawal", "RequestManualWithdrawalBody"),
                amount=amount,
            ),
            answer=ModelRef("request_manual_withdrawal", "RequestManualWithdrawal"),
        )

    @_operation
    def update_frequency(
        self,
        account: str | int,
        *,
        frequency: Literal["manual", "monthly", "weekly"],
    ) -> BodyCall[_models.shared.Success, _models.update_payout_frequency.UpdatePayoutFrequencyBody]:
        """Update Payout Frequency

        PATCH /api/{account}/payouts/payout-frequency (updatePayoutFrequency)
        """
        return BodyCall(
            "PATCH",
            "/api/{account}/payouts/payout-frequency",
            {"account": account},
            json=_fields(
                ModelRef("update_payout_frequency", "UpdatePayoutFrequencyBody"),
                frequency=frequency,
            ),
            answer=ModelRef("shared", "Success"),
        )
