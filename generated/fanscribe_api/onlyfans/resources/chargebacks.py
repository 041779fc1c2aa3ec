"""Operations of the tag Chargebacks."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Chargebacks(Resource[ModeT]):
    """Operations of the tag Chargebacks."""

    @_operation
    def calculate_ratio(
        self,
        account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.calculate_chargeback_ratio.CalculateChargebackRatio]:
        """Calculate Chargeback Ratio

        GET /api/{account}/chargebacks/ratio (calculateChargebackRatio)
        """
        return ReadCall(
            "GET",
            "/api/{account}/chargebacks/ratio",
            {"account": account},
            query={
                "end_date": end_date,
                "start_date": start_date,
            },
            answer=ModelRef("calculate_chargeback_ratio", "CalculateChargebackRatio"),
        )

    @_operation
    def get_stats(
        self,
        account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_chargeback_statistics.ListChargebackStatistics]:
        """List Chargeback Statistics

        GET /api/{account}/chargebacks/statistics (listChargebackStatistics)
        """
        return ReadCall(
            "GET",
            "/api/{account}/chargebacks/statistics",
            {"account": account},
            query={
                "end_date": end_date,
                "start_date": start_date,
            },
            answer=ModelRef("list_chargeback_statistics", "ListChargebackStatistics"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        end_date: str | int | float | Unset = UNSET,
        limit: str | int | float | None | Unset = UNSET,
        offset: str | int | float | None | Unset = UNSET,
        start_date: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_chargebacks.ListChargebacks]:
        """List Chargebacks

        GET /api/{account}/chargebacks (listChargebacks)
        """
        return ReadCall(
            "GET",
            "/api/{account}/chargebacks",
            {"account": account},
            query={
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "start_date": start_date,
            },
            answer=ModelRef("list_chargebacks", "ListChargebacks"),
        )
