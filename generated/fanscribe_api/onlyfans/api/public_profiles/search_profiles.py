"""Search Profiles

GET /api/search
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.search_profiles_filter_gender import SearchProfilesFilterGender
    from ...models.search_profiles_response_200 import SearchProfilesResponse200
    from ...models.search_profiles_sort import SearchProfilesSort
    from ...models.search_profiles_sort_direction import SearchProfilesSortDirection

_ANSWERS: Answers = {200: One("search_profiles_response_200", "SearchProfilesResponse200")}


def _get_kwargs(
    *,
    cursor: None | str | Unset = UNSET,
    filter_gender: SearchProfilesFilterGender | Unset = UNSET,
    instagram: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    location: str | Unset = UNSET,
    max_subscribe_price: float | Unset = UNSET,
    min_subscribe_price: float | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: SearchProfilesSort | Unset = UNSET,
    sort_direction: SearchProfilesSortDirection | Unset = UNSET,
    tiktok: str | Unset = UNSET,
    website: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
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
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    cursor: None | str | Unset = UNSET,
    filter_gender: SearchProfilesFilterGender | Unset = UNSET,
    instagram: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    location: str | Unset = UNSET,
    max_subscribe_price: float | Unset = UNSET,
    min_subscribe_price: float | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: SearchProfilesSort | Unset = UNSET,
    sort_direction: SearchProfilesSortDirection | Unset = UNSET,
    tiktok: str | Unset = UNSET,
    website: str | Unset = UNSET,
) -> Response[SearchProfilesResponse200]:
    return client.send(
        _get_kwargs(
            cursor=cursor,
            filter_gender=filter_gender,
            instagram=instagram,
            limit=limit,
            location=location,
            max_subscribe_price=max_subscribe_price,
            min_subscribe_price=min_subscribe_price,
            query=query,
            sort=sort,
            sort_direction=sort_direction,
            tiktok=tiktok,
            website=website,
        ),
        _ANSWERS,
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    cursor: None | str | Unset = UNSET,
    filter_gender: SearchProfilesFilterGender | Unset = UNSET,
    instagram: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    location: str | Unset = UNSET,
    max_subscribe_price: float | Unset = UNSET,
    min_subscribe_price: float | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: SearchProfilesSort | Unset = UNSET,
    sort_direction: SearchProfilesSortDirection | Unset = UNSET,
    tiktok: str | Unset = UNSET,
    website: str | Unset = UNSET,
) -> SearchProfilesResponse200 | None:
    return client.send(
        _get_kwargs(
            cursor=cursor,
            filter_gender=filter_gender,
            instagram=instagram,
            limit=limit,
            location=location,
            max_subscribe_price=max_subscribe_price,
            min_subscribe_price=min_subscribe_price,
            query=query,
            sort=sort,
            sort_direction=sort_direction,
            tiktok=tiktok,
            website=website,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    cursor: None | str | Unset = UNSET,
    filter_gender: SearchProfilesFilterGender | Unset = UNSET,
    instagram: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    location: str | Unset = UNSET,
    max_subscribe_price: float | Unset = UNSET,
    min_subscribe_price: float | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: SearchProfilesSort | Unset = UNSET,
    sort_direction: SearchProfilesSortDirection | Unset = UNSET,
    tiktok: str | Unset = UNSET,
    website: str | Unset = UNSET,
) -> Response[SearchProfilesResponse200]:
    return await client.asend(
        _get_kwargs(
            cursor=cursor,
            filter_gender=filter_gender,
            instagram=instagram,
            limit=limit,
            location=location,
            max_subscribe_price=max_subscribe_price,
            min_subscribe_price=min_subscribe_price,
            query=query,
            sort=sort,
            sort_direction=sort_direction,
            tiktok=tiktok,
            website=website,
        ),
        _ANSWERS,
    )


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    cursor: None | str | Unset = UNSET,
    filter_gender: SearchProfilesFilterGender | Unset = UNSET,
    instagram: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    location: str | Unset = UNSET,
    max_subscribe_price: float | Unset = UNSET,
    min_subscribe_price: float | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: SearchProfilesSort | Unset = UNSET,
    sort_direction: SearchProfilesSortDirection | Unset = UNSET,
    tiktok: str | Unset = UNSET,
    website: str | Unset = UNSET,
) -> SearchProfilesResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                cursor=cursor,
                filter_gender=filter_gender,
                instagram=instagram,
                limit=limit,
                location=location,
                max_subscribe_price=max_subscribe_price,
                min_subscribe_price=min_subscribe_price,
                query=query,
                sort=sort,
                sort_direction=sort_direction,
                tiktok=tiktok,
                website=website,
            ),
            _ANSWERS,
        )
    ).parsed
