"""Operations of the tag Blocked / Restricted Users."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class BlockedRestrictedUsers(Resource[ModeT]):
    """Operations of the tag Blocked / Restricted Users."""

    @_operation
    def list_blocked(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        query: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_blocked_users.ListBlockedUsers]:
        """List Blocked Users

        GET /api/{account}/users/blocked (listBlockedUsers)
        """
        return ReadCall(
            "GET",
            "/api/{account}/users/blocked",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
                "query": query,
            },
            answer=ModelRef("list_blocked_users", "ListBlockedUsers"),
        )

    @_operation
    def list_restricted(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        query: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_restricted_users.ListRestrictedUsers]:
        """List Restricted Users

        GET /api/{account}/users/restricted (listRestrictedUsers)
        """
        return ReadCall(
            "GET",
            "/api/{account}/users/restricted",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
                "query": query,
            },
            answer=ModelRef("list_restricted_users", "ListRestrictedUsers"),
        )
