"""Operations of the tag Transactions."""

from __future__ import annotations

from ...runtime.call import (
    ListCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Transactions(Resource[ModeT]):
    """Operations of the tag Transactions."""

    @_operation
    def list(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        marker: int | str | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
        tips_source: str | int | float | Unset = UNSET,
        type_: str | int | float | Unset = UNSET,
    ) -> ListCall[_models.list_transactions.ListTransactions, _models.list_transactions.ListTransactionsDataListItem]:
        """List Transactions

        GET /api/{account}/transactions (listTransactions)
        """
        return ListCall(
            "GET",
            "/api/{account}/transactions",
            {"account": account},
            query={
                "limit": limit,
                "marker": marker,
                "startDate": start_date,
                "tipsSource": tips_source,
                "type": type_,
            },
            answer=ModelRef("list_transactions", "ListTransactions"),
        )
