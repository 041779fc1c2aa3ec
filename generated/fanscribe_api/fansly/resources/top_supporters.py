"""Operations of the tag Top Supporters."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class TopSupporters(Resource[ModeT]):
    """Operations of the tag Top Supporters."""

    @_operation
    def get_breakdown(
        self,
        fansly_account: str | int,
        account_id: str | int,
        *,
        after: str | int | float | Unset = UNSET,
        before: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.get_top_supporter_breakdown.GetTopSupporterBreakdown]:
        """Get Top Supporter Breakdown

        GET /api/fansly/{fanslyAccount}/top-supporters/{account_id} (getTopSupporterBreakdown)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/top-supporters/{account_id}",
            {"fanslyAccount": fansly_account, "account_id": account_id},
            query={
                "after": after,
                "before": before,
            },
            answer=ModelRef("get_top_supporter_breakdown", "GetTopSupporterBreakdown"),
        )

    @_operation
    def list(
        self,
        fansly_account: str | int,
        *,
        after: str | int | float | Unset = UNSET,
        before: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_top_supporters.ListTopSupporters]:
        """List Top Supporters

        GET /api/fansly/{fanslyAccount}/top-supporters (listTopSupporters)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/top-supporters",
            {"fanslyAccount": fansly_account},
            query={
                "after": after,
                "before": before,
            },
            answer=ModelRef("list_top_supporters", "ListTopSupporters"),
        )
