"""Operations of the tag Usage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import Call
from ...runtime.operation import ModeT, Resource, operation
from ...runtime.types import UNSET, Unset
from ..models import One

if TYPE_CHECKING:
    from ..models.get_credit_usage import GetCreditUsage


class Usage(Resource[ModeT]):
    """Operations of the tag Usage."""

    @operation
    def get_credit_usage(
        self,
        *,
        account_id: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        group_by: str | Unset = UNSET,
        include_today: str | Unset = UNSET,
        to: str | Unset = UNSET,
    ) -> Call[GetCreditUsage]:
        """Get Credit Usage

        GET /api/usage/credits

        Args:
            account_id: `account_id` in the query.
            from_: `from` in the query.
            group_by: `group_by` in the query.
            include_today: `include_today` in the query.
            to: `to` in the query.
        """
        return Call(
            "GET",
            "/api/usage/credits",
            query={
                "account_id": account_id,
                "from": from_,
                "group_by": group_by,
                "include_today": include_today,
                "to": to,
            },
            answer=One("get_credit_usage", "GetCreditUsage"),
        )
