"""Operations of the tag Followers."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Followers(Resource[ModeT]):
    """Operations of the tag Followers."""

    @_operation
    def list(
        self,
        fansly_account: str | int,
        *,
        last_seen_after: str | int | float | Unset = UNSET,
        limit: str | int | float | Unset = UNSET,
        offset: str | int | float | Unset = UNSET,
        search: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_followers.ListFollowers]:
        """List Followers

        GET /api/fansly/{fanslyAccount}/followers (listFollowers)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/followers",
            {"fanslyAccount": fansly_account},
            query={
                "last_seen_after": last_seen_after,
                "limit": limit,
                "offset": offset,
                "search": search,
            },
            answer=ModelRef("list_followers", "ListFollowers"),
        )
