"""Operations of the tag Public Profiles."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Literal

from ...runtime.call import Call, ListCall
from ...runtime.operation import ModeT, Resource, operation
from ...runtime.types import UNSET, Unset
from ..models import One

if TYPE_CHECKING:
    from ..models.get_profile_details import GetProfileDetails
    from ..models.search_profiles import SearchProfiles, SearchProfilesDataItem


class PublicProfiles(Resource[ModeT]):
    """Operations of the tag Public Profiles."""

    @operation
    def get_profile_details(
        self,
        username: str | int,
        *,
        fresh: bool | None | Unset = UNSET,
    ) -> Call[GetProfileDetails]:
        """Get Profile Details

        GET /api/profiles/{username}

        Args:
            fresh: `fresh` in the query.
        """
        return Call(
            "GET",
            "/api/profiles/{username}",
            {"username": username},
            query={
                "fresh": fresh,
            },
            answer=One("get_profile_details", "GetProfileDetails"),
        )

    @operation
    def search_profiles(
        self,
        *,
        cursor: str | None | Unset = UNSET,
        filter_gender: Literal["couple", "female", "male", "trans", "trans_ftm", "trans_mtf"] | Enum | Unset = UNSET,
        instagram: str | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        location: str | Unset = UNSET,
        max_subscribe_price: float | Unset = UNSET,
        min_subscribe_price: float | Unset = UNSET,
        query: str | Unset = UNSET,
        sort: Literal[
            "join_date",
            "last_seen",
            "likes",
            "min_subscribe_price",
            "photos",
            "subscribe_price",
            "subscribers",
            "videos",
        ]
        | Enum
        | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | Enum | Unset = UNSET,
        tiktok: str | Unset = UNSET,
        website: str | Unset = UNSET,
    ) -> ListCall[SearchProfiles, SearchProfilesDataItem]:
        """Search Profiles

        GET /api/search

        Args:
            cursor: `cursor` in the query.
            filter_gender: `filter[gender]` in the query.
            instagram: `instagram` in the query.
            limit: `limit` in the query.
            location: `location` in the query.
            max_subscribe_price: `max_subscribe_price` in the query.
            min_subscribe_price: `min_subscribe_price` in the query.
            query: `query` in the query.
            sort: `sort` in the query.
            sort_direction: `sortDirection` in the query.
            tiktok: `tiktok` in the query.
            website: `website` in the query.
        """
        return ListCall(
            "GET",
            "/api/search",
            query={
                "cursor": cursor,
                "filter[gender]": filter_gender,
                "instagram": instagram,
                "limit": limit,
                "location": location,
                "max_subscribe_price": max_subscribe_price,
                "min_subscribe_price": min_subscribe_price,
                "query": query,
                "sort": sort,
                "sortDirection": sort_direction,
                "tiktok": tiktok,
                "website": website,
            },
            answer=One("search_profiles", "SearchProfiles"),
            items=("data",),
        )
