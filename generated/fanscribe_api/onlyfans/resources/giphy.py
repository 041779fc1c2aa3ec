"""Operations of the tag Giphy."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Giphy(Resource[ModeT]):
    """Operations of the tag Giphy."""

    @_operation
    def list_trending_gifs(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_trending_gifs.ListTrendingGifs]:
        """List Trending GIFs

        GET /api/{account}/giphy/trending (listTrendingGIFs)
        """
        return ReadCall(
            "GET",
            "/api/{account}/giphy/trending",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_trending_gifs", "ListTrendingGifs"),
        )

    @_operation
    def search_gifs(
        self,
        account: str | int,
        *,
        q: str | int | float,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.search_gifs.SearchGifs]:
        """Search GIFs

        GET /api/{account}/giphy/search (searchGIFs)
        """
        return ReadCall(
            "GET",
            "/api/{account}/giphy/search",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
                "q": q,
            },
            answer=ModelRef("search_gifs", "SearchGifs"),
        )
