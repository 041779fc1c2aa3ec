"""List Expired Followings

GET /api/{account}/following/expired

Args:
    account (str):
    filter_online (ListExpiredFollowingsFilterOnline | Unset):
    filter_paid (ListExpiredFollowingsFilterPaid | Unset):
    limit (int | Unset):
    offset (int | Unset):
    query (None | str | Unset):
    sort (ListExpiredFollowingsSort | Unset):
    sort_direction (ListExpiredFollowingsSortDirection | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_expired_followings_filter_online import (
    ListExpiredFollowingsFilterOnline,
)
from ...models.list_expired_followings_filter_paid import (
    ListExpiredFollowingsFilterPaid,
)
from ...models.list_expired_followings_response_200 import ListExpiredFollowingsResponse200
from ...models.list_expired_followings_sort import ListExpiredFollowingsSort
from ...models.list_expired_followings_sort_direction import (
    ListExpiredFollowingsSortDirection,
)
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    filter_online: ListExpiredFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListExpiredFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListExpiredFollowingsSort | Unset = UNSET,
    sort_direction: ListExpiredFollowingsSortDirection | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_filter_online: int | Unset = UNSET
    if not isinstance(filter_online, Unset):
        json_filter_online = filter_online

    params["filter[online]"] = json_filter_online
    json_filter_paid: int | Unset = UNSET
    if not isinstance(filter_paid, Unset):
        json_filter_paid = filter_paid

    params["filter[paid]"] = json_filter_paid
    params["limit"] = limit
    params["offset"] = offset
    json_query: None | str | Unset
    if isinstance(query, Unset):
        json_query = UNSET
    else:
        json_query = query
    params["query"] = json_query
    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort
    json_sort_direction: str | Unset = UNSET
    if not isinstance(sort_direction, Unset):
        json_sort_direction = sort_direction

    params["sortDirection"] = json_sort_direction

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/following/expired".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListExpiredFollowingsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListExpiredFollowingsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListExpiredFollowingsResponse200]:
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
    filter_online: ListExpiredFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListExpiredFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListExpiredFollowingsSort | Unset = UNSET,
    sort_direction: ListExpiredFollowingsSortDirection | Unset = UNSET,
) -> Response[ListExpiredFollowingsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_online=filter_online,
            filter_paid=filter_paid,
            limit=limit,
            offset=offset,
            query=query,
            sort=sort,
            sort_direction=sort_direction,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_online: ListExpiredFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListExpiredFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListExpiredFollowingsSort | Unset = UNSET,
    sort_direction: ListExpiredFollowingsSortDirection | Unset = UNSET,
) -> ListExpiredFollowingsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        filter_online=filter_online,
        filter_paid=filter_paid,
        limit=limit,
        offset=offset,
        query=query,
        sort=sort,
        sort_direction=sort_direction,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_online: ListExpiredFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListExpiredFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListExpiredFollowingsSort | Unset = UNSET,
    sort_direction: ListExpiredFollowingsSortDirection | Unset = UNSET,
) -> Response[ListExpiredFollowingsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_online=filter_online,
            filter_paid=filter_paid,
            limit=limit,
            offset=offset,
            query=query,
            sort=sort,
            sort_direction=sort_direction,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_online: ListExpiredFollowingsFilterOnline | Unset = UNSET,
    filter_paid: ListExpiredFollowingsFilterPaid | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListExpiredFollowingsSort | Unset = UNSET,
    sort_direction: ListExpiredFollowingsSortDirection | Unset = UNSET,
) -> ListExpiredFollowingsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            filter_online=filter_online,
            filter_paid=filter_paid,
            limit=limit,
            offset=offset,
            query=query,
            sort=sort,
            sort_direction=sort_direction,
        )
    ).parsed
