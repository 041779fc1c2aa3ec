"""Operations of the tag Giphy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import Call
from ...runtime.operation import ModeT, Resource, operation
from ...runtime.types import UNSET, Unset
from ..models import One

if TYPE_CHECKING:
    from ..models.list_trending_gi_fs import ListTrendingGiFs
    from ..models.search_gi_fs import SearchGiFs


class Giphy(Resource[ModeT]):
    """Operations of the tag Giphy."""

    @operation
    def list_trending_gi_fs(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> Call[ListTrendingGiFs]:
        """List Trending GIFs

        GET /api/{account}/giphy/trending

        Args:
            limit: `limit` in the query.
            offset: `offset` in the query.
        """
        return Call(
            "GET",
            "/api/{account}/giphy/trending",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
            },
            answer=One("list_trending_gi_fs", "ListTrendingGiFs"),
        )

    @operation
    def search_gi_fs(
        self,
        account: str | int,
        *,
        q: str,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> Call[SearchGiFs]:
        """Search GIFs

        GET /api/{account}/giphy/search

        Args:
            q: `q` in the query.
            limit: `limit` in the query.
            offset: `offset` in the query.
        """
        return Call(
            "GET",
            "/api/{account}/giphy/search",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
            },
            answer=One("search_gi_fs", "SearchGiFs"),
        )
