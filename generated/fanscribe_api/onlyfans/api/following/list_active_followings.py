"""List Active Followings

GET /api/{account}/following/active
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_active_followings_filter_online import ListActiveFollowingsFilterOnline
    from ...models.list_active_followings_filter_paid import ListActiveFollowingsFilterPaid
    from ...models.list_active_followings_response_200 import ListActiveFollowingsResponse200
    from ...models.list_active_followings_sort import ListActiveFollowingsSort
    from ...models.list_active_followings_sort_direction import ListActiveFollowingsSortDirection

_ANSWERS: Answers = {200: One("list_active_followings_response_200", "ListActiveFollowingsResponse200")}


def _get_kwargs(
    account: str,
    *,
    filter_online: ListActiveFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListActiveFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListActiveFollowingsSort | Unset = UNSET,
    sort_direction: ListActiveFollowingsSortDirection | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
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
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_online: ListActiveFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListActiveFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListActiveFollowingsSort | Unset = UNSET,
    sort_direction: ListActiveFollowingsSortDirection | Unset = UNSET,
) -> Response[ListActiveFollowingsResponse200]:
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
    filter_online: ListActiveFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListActiveFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListActiveFollowingsSort | Unset = UNSET,
    sort_direction: ListActiveFollowingsSortDirection | Unset = UNSET,
) -> ListActiveFollowingsResponse200 | None:
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
    filter_online: ListActiveFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListActiveFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListActiveFollowingsSort | Unset = UNSET,
    sort_direction: ListActiveFollowingsSortDirection | Unset = UNSET,
) -> Response[ListActiveFollowingsResponse200]:
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
    filter_online: ListActiveFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListActiveFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListActiveFollowingsSort | Unset = UNSET,
    sort_direction: ListActiveFollowingsSortDirection | Unset = UNSET,
) -> ListActiveFollowingsResponse200 | None:
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
