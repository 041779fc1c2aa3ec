"""List All Followings

GET /api/{account}/following/all
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_all_followings_filter_online import ListAllFollowingsFilterOnline
    from ...models.list_all_followings_filter_paid import ListAllFollowingsFilterPaid
    from ...models.list_all_followings_response_200 import ListAllFollowingsResponse200
    from ...models.list_all_followings_sort import ListAllFollowingsSort
    from ...models.list_all_followings_sort_direction import ListAllFollowingsSortDirection

_ANSWERS: Answers = {200: One("list_all_followings_response_200", "ListAllFollowingsResponse200")}


def _get_kwargs(
    account: str,
    *,
    filter_online: ListAllFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListAllFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListAllFollowingsSort | Unset = UNSET,
    sort_direction: ListAllFollowingsSortDirection | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
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
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_online: ListAllFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListAllFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListAllFollowingsSort | Unset = UNSET,
    sort_direction: ListAllFollowingsSortDirection | Unset = UNSET,
) -> Response[ListAllFollowingsResponse200]:
    return client.send(
        _get_kwargs(
            account,
            filter_online=filter_online,
            filter_paid=filter_paid,
            limit=limit,
            offset=offset,
            query=query,
            sort=sort,
            sort_direction=sort_direction,
        ),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_online: ListAllFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListAllFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListAllFollowingsSort | Unset = UNSET,
    sort_direction: ListAllFollowingsSortDirection | Unset = UNSET,
) -> ListAllFollowingsResponse200 | None:
    return client.send(
        _get_kwargs(
            account,
            filter_online=filter_online,
            filter_paid=filter_paid,
            limit=limit,
            offset=offset,
            query=query,
            sort=sort,
            sort_direction=sort_direction,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_online: ListAllFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListAllFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListAllFollowingsSort | Unset = UNSET,
    sort_direction: ListAllFollowingsSortDirection | Unset = UNSET,
) -> Response[ListAllFollowingsResponse200]:
    return await client.asend(
        _get_kwargs(
            account,
            filter_online=filter_online,
            filter_paid=filter_paid,
            limit=limit,
            offset=offset,
            query=query,
            sort=sort,
            sort_direction=sort_direction,
        ),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_online: ListAllFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListAllFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListAllFollowingsSort | Unset = UNSET,
    sort_direction: ListAllFollowingsSortDirection | Unset = UNSET,
) -> ListAllFollowingsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account,
                filter_online=filter_online,
                filter_paid=filter_paid,
                limit=limit,
                offset=offset,
                query=query,
                sort=sort,
                sort_direction=sort_direction,
            ),
            _ANSWERS,
        )
    ).parsed
