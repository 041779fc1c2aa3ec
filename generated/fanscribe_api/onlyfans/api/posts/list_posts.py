"""List Posts

GET /api/{account}/posts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_posts_order import ListPostsOrder
    from ...models.list_posts_response_200 import ListPostsResponse200
    from ...models.list_posts_sort import ListPostsSort

_ANSWERS: Answers = {200: One("list_posts_response_200", "ListPostsResponse200")}


def _get_kwargs(
    account: str,
    *,
    counters: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    minimum_publish_date: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: ListPostsOrder | Unset = UNSET,
    pinned: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: ListPostsSort | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/posts",
        {"account": account},
        query={
            "counters": counters,
            "limit": limit,
            "minimumPublishDate": minimum_publish_date,
            "offset": offset,
            "order": order,
            "pinned": pinned,
            "query": query,
            "sort": sort,
        },
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    counters: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    minimum_publish_date: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: ListPostsOrder | Unset = UNSET,
    pinned: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: ListPostsSort | Unset = UNSET,
) -> Response[ListPostsResponse200]:
    return client.send(
        _get_kwargs(
            account,
            counters=counters,
            limit=limit,
            minimum_publish_date=minimum_publish_date,
            offset=offset,
            order=order,
            pinned=pinned,
            query=query,
            sort=sort,
        ),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    counters: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    minimum_publish_date: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: ListPostsOrder | Unset = UNSET,
    pinned: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: ListPostsSort | Unset = UNSET,
) -> ListPostsResponse200 | None:
    return client.send(
        _get_kwargs(
            account,
            counters=counters,
            limit=limit,
            minimum_publish_date=minimum_publish_date,
            offset=offset,
            order=order,
            pinned=pinned,
            query=query,
            sort=sort,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    counters: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    minimum_publish_date: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: ListPostsOrder | Unset = UNSET,
    pinned: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: ListPostsSort | Unset = UNSET,
) -> Response[ListPostsResponse200]:
    return await client.asend(
        _get_kwargs(
            account,
            counters=counters,
            limit=limit,
            minimum_publish_date=minimum_publish_date,
            offset=offset,
            order=order,
            pinned=pinned,
            query=query,
            sort=sort,
        ),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    counters: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    minimum_publish_date: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    order: ListPostsOrder | Unset = UNSET,
    pinned: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: ListPostsSort | Unset = UNSET,
) -> ListPostsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account,
                counters=counters,
                limit=limit,
                minimum_publish_date=minimum_publish_date,
                offset=offset,
                order=order,
                pinned=pinned,
                query=query,
                sort=sort,
            ),
            _ANSWERS,
        )
    ).parsed
