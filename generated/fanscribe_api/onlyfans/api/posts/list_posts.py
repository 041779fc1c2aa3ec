"""List Posts

GET /api/{account}/posts

Args:
    account (str):
    counters (bool | Unset):
    limit (int | Unset):
    minimum_publish_date (str | Unset):
    offset (int | Unset):
    order (ListPostsOrder | Unset):
    pinned (bool | Unset):
    query (str | Unset):
    sort (ListPostsSort | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_posts_order import ListPostsOrder
from ...models.list_posts_response_200 import ListPostsResponse200
from ...models.list_posts_sort import ListPostsSort
from ...types import UNSET, Response, Unset, to_query


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

    params: dict[str, Any] = {}
    params["counters"] = counters
    params["limit"] = limit
    params["minimumPublishDate"] = minimum_publish_date
    params["offset"] = offset
    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order

    params["order"] = json_order
    params["pinned"] = pinned
    params["query"] = query
    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/posts".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ListPostsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListPostsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListPostsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            counters=counters,
            limit=limit,
            minimum_publish_date=minimum_publish_date,
            offset=offset,
            order=order,
            pinned=pinned,
            query=query,
            sort=sort,
        )
    )
    return _build_response(client=client, response=response)


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
    return sync_detailed(
        account=account,
        client=client,
        counters=counters,
        limit=limit,
        minimum_publish_date=minimum_publish_date,
        offset=offset,
        order=order,
        pinned=pinned,
        query=query,
        sort=sort,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            counters=counters,
            limit=limit,
            minimum_publish_date=minimum_publish_date,
            offset=offset,
            order=order,
            pinned=pinned,
            query=query,
            sort=sort,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            account=account,
            client=client,
            counters=counters,
            limit=limit,
            minimum_publish_date=minimum_publish_date,
            offset=offset,
            order=order,
            pinned=pinned,
            query=query,
            sort=sort,
        )
    ).parsed
