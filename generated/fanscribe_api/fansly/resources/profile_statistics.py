"""Operations of the tag Profile Statistics."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class ProfileStatistics(Resource[ModeT]):
    """Operations of the tag Profile Statistics."""

    @_operation
    def get_insights(
        self,
        fansly_account: str | int,
        *,
        month: str | int | float | Unset = UNSET,
        range_: Literal["last_24h", "last_30_days", "last_7_days", "last_hour", "month"] | Unset = UNSET,
    ) -> ReadCall[_models.get_insights.GetInsights]:
        """Get Insights

        GET /api/fansly/{fanslyAccount}/insights (getInsights)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/insights",
            {"fanslyAccount": fansly_account},
            query={
                "month": month,
                "range": range_,
            },
            answer=ModelRef("get_insights", "GetInsights"),
        )
