"""Operations of the tag Public Profiles."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    ListCall,
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class PublicProfiles(Resource[ModeT]):
    """Operations of the tag Public Profiles."""

    @_operation
    def get(
        self,
        username: str | int,
        *,
        fresh: bool | None | Unset = UNSET,
    ) -> ReadCall[_models.get_profile_details.GetProfileDetails]:
        """Get Profile Details

        GET /api/profiles/{username} (getProfileDetails)
        """
        return ReadCall(
            "GET",
            "/api/profiles/{username}",
            {"username": username},
            query={
                "fresh": fresh,
            },
            answer=ModelRef("get_profile_details", "GetProfileDetails"),
        )

    @_operation
    def search(
        self,
        *,
        cursor: str | int | float | None | Unset = UNSET,
        filter_gender: Literal["couple", "female", "male", "trans", "trans_ftm", "trans_mtf"] | Unset = UNSET,
        instagram: str | int | float | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        location: str | int | float | Unset = UNSET,
        max_subscribe_price: float | Unset = UNSET,
        min_subscribe_price: float | Unset = UNSET,
        query: str | int | float | Unset = UNSET,
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
        | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | Unset = UNSET,
        tiktok: str | int | float | Unset = UNSET,
        website: str | int | float | Unset = UNSET,
    ) -> ListCall[_models.search_profiles.SearchProfiles, _models.search_profiles.SearchProfilesDataItem]:
        """Search Profiles

        GET /api/search (searchProfiles)
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
            answer=ModelRef("search_profiles", "SearchProfiles"),
        )
