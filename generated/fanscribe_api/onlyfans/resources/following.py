"""Operations of the tag Following."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    ListCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Following(Resource[ModeT]):
    """Operations of the tag Following."""

    @_operation
    def list(
        self,
        account: str | int,
        *,
        filter_online: Literal[0, 1] | None | Unset = UNSET,
        filter_paid: Literal[0, 1] | None | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        query: str | int | float | None | Unset = UNSET,
        sort: Literal["expire_date", "is_expired", "last_activity", "subscribe_date"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
    ) -> ListCall[_models.list_all_followings.ListAllFollowings, _models.shared.ListedUser]:
        """List All Followings

        GET /api/{account}/following/all (listAllFollowings)
        """
        return ListCall(
            "GET",
            "/api/{account}/following/all",
            {"account": account},
            query={
                "filter[online]": filter_online,
                "filter[paid]": filter_paid,
                "limit": limit,
                "offset": offset,
                "query": query,
                "sort": sort,
                "sortDirection": sort_direction,
            },
            answer=ModelRef("list_all_followings", "ListAllFollowings"),
        )

    @_operation
    def list_active(
        self,
        account: str | int,
        *,
        filter_online: Literal[0, 1] | None | Unset = UNSET,
        filter_paid: Literal[0, 1] | None | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        query: str | int | float | None | Unset = UNSET,
        sort: Literal["expire_date", "is_expired", "last_activity", "subscribe_date"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
    ) -> ListCall[_models.list_active_followings.ListActiveFollowings, _models.shared.ListedUser]:
        """List Active Followings

        GET /api/{account}/following/active (listActiveFollowings)
        """
        return ListCall(
            "GET",
            "/api/{account}/following/active",
            {"account": account},
            query={
                "filter[online]": filter_online,
                "filter[paid]": filter_paid,
                "limit": limit,
                "offset": offset,
                "query": query,
                "sort": sort,
                "sortDirection": sort_direction,
            },
            answer=ModelRef("list_active_followings", "ListActiveFollowings"),
        )

    @_operation
    def list_expired(
        self,
        account: str | int,
        *,
        filter_online: Literal[0, 1] | None | Unset = UNSET,
        filter_paid: Literal[0, 1] | None | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        query: str | int | float | None | Unset = UNSET,
        sort: Literal["expire_date", "is_expired", "last_activity", "subscribe_date"] | None | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | None | Unset = UNSET,
    ) -> ListCall[_models.list_expired_followings.ListExpiredFollowings, _models.shared.ListedUser]:
        """List Expired Followings

        GET /api/{account}/following/expired (listExpiredFollowings)
        """
        return ListCall(
            "GET",
            "/api/{account}/following/expired",
            {"account": account},
            query={
                "filter[online]": filter_online,
                "filter[paid]": filter_paid,
                "limit": limit,
                "offset": offset,
                "query": query,
                "sort": sort,
                "sortDirection": sort_direction,
            },
            answer=ModelRef("list_expired_followings", "ListExpiredFollowings"),
        )
