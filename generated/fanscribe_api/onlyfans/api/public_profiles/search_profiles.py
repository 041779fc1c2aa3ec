"""Search Profiles

GET /api/search

Args:
    cursor (None | str | Unset):
    filter_gender (SearchProfilesFilterGender | Unset):
    instagram (str | Unset):
    limit (int | Unset):
    location (str | Unset):
    max_subscribe_price (float | Unset):
    min_subscribe_price (float | Unset):
    query (str | Unset):
    sort (SearchProfilesSort | Unset):
    sort_direction (SearchProfilesSortDirection | Unset):
    tiktok (str | Unset):
    website (str | Unset):
"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.search_profiles_filter_gender import SearchProfilesFilterGender
from ...models.search_profiles_response_200 import SearchProfilesResponse200
from ...models.search_profiles_sort import SearchProfilesSort
from ...models.search_profiles_sort_direction import SearchProfilesSortDirection
from ...types import UNSET, Response, Unset, to_query


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

    params: dict[str, Any] = {}
    json_cursor: None | str | Unset
    if isinstance(cursor, Unset):
        json_cursor = UNSET
    else:
        json_cursor = cursor
    params["cursor"] = json_cursor
    json_filter_gender: str | Unset = UNSET
    if not isinstance(filter_gender, Unset):
        json_filter_gender = filter_gender

    params["filter[gender]"] = json_filter_gender
    params["instagram"] = instagram
    params["limit"] = limit
    params["location"] = location
    params["max_subscribe_price"] = max_subscribe_price
    params["min_subscribe_price"] = min_subscribe_price
    params["query"] = query
    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort
    json_sort_direction: str | Unset = UNSET
    if not isinstance(sort_direction, Unset):
        json_sort_direction = sort_direction

    params["sortDirection"] = json_sort_direction
    params["tiktok"] = tiktok
    params["website"] = website

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/search",
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SearchProfilesResponse200 | None:
    if response.status_code == 200:
        response_200 = SearchProfilesResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SearchProfilesResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
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
        )
    )
    return _build_response(client=client, response=response)


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
    return sync_detailed(
        client=client,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
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
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            client=client,
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
        )
    ).parsed
