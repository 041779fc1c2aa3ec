"""Operations of the tag Earnings."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Earnings(Resource[ModeT]):
    """Operations of the tag Earnings."""

    @_operation
    def get_pending(self, fansly_account: str | int) -> ReadCall[_models.get_pending_earnings.GetPendingEarnings]:
        """Get Pending Earnings

        GET /api/fansly/{fanslyAccount}/earnings/pending (getPendingEarnings)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/earnings/pending",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("get_pending_earnings", "GetPendingEarnings"),
        )

    @_operation
    def get_stats(
        self,
        fansly_account: str | int,
        *,
        after: str | int | float | Unset = UNSET,
        before: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.get_earnings_stats.GetEarningsStats]:
        """Get Earnings Stats

        GET /api/fansly/{fanslyAccount}/earnings/stats (getEarningsStats)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/earnings/stats",
            {"fanslyAccount": fansly_account},
            query={
                "after": after,
                "before": before,
            },
            answer=ModelRef("get_earnings_stats", "GetEarningsStats"),
        )

    @_operation
    def list_monthly(
        self,
        fansly_account: str | int,
        *,
        after: str | int | float | Unset = UNSET,
        before: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_monthly_earnings.ListMonthlyEarnings]:
        """List Monthly Earnings

        GET /api/fansly/{fanslyAccount}/earnings/monthly (listMonthlyEarnings)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/earnings/monthly",
            {"fanslyAccount": fansly_account},
            query={
                "after": after,
                "before": before,
            },
            answer=ModelRef("list_monthly_earnings", "ListMonthlyEarnings"),
        )

    @_operation
    def list_payout_requests(
        self, fansly_account: str | int
    ) -> ReadCall[_models.list_payout_requests.ListPayoutRequests]:
        """List Payout Requests

        GET /api/fansly/{fanslyAccount}/earnings/payouts (listPayoutRequests)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/earnings/payouts",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_payout_requests", "ListPayoutRequests"),
        )

    @_operation
    def list_wallet_transactions(
        self,
        fansly_account: str | int,
        *,
        limit: str | int | float | Unset = UNSET,
        offset: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_wallet_transactions.ListWalletTransactions]:
        """List Wallet Transactions

        GET /api/fansly/{fanslyAccount}/earnings/transactions (listWalletTransactions)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/earnings/transactions",
            {"fanslyAccount": fansly_account},
            query={
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_wallet_transactions", "ListWalletTransactions"),
        )

    @_operation
    def list_wallets(self, fansly_account: str | int) -> ReadCall[_models.list_wallets.ListWallets]:
        """List Wallets

        GET /api/fansly/{fanslyAccount}/earnings/wallets (listWallets)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/earnings/wallets",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_wallets", "ListWallets"),
        )
