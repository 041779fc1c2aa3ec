"""Operations of the tag Usage."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Usage(Resource[ModeT]):
    """Operations of the tag Usage."""

    @_operation
    def get_credits(
        self,
        *,
        account_id: str | int | float | Unset = UNSET,
        from_: str | int | float | Unset = UNSET,
        group_by: str | int | float | Unset = UNSET,
        include_today: str | int | float | Unset = UNSET,
        to: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.get_credit_usage.GetCreditUsage]:
        """Get Credit Usage

        GET /api/usage/credits (getCreditUsage)
        """
        return ReadCall(
            "GET",
            "/api/usage/credits",
            query={
                "account_id": account_id,
                "from": from_,
                "group_by": group_by,
                "include_today": include_today,
                "to": to,
            },
            answer=ModelRef("get_credit_usage", "GetCreditUsage"),
        )
