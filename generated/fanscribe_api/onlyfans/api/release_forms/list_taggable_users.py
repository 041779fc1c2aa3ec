"""List Taggable Users

GET /api/{account}/release-forms/taggable-users

Args:
    account (str):
    filter_ (ListTaggableUsersFilter | Unset):
    limit (int | Unset):
    name (None | str | Unset):
    offset (int | Unset):
    sort (ListTaggableUsersSort | Unset):
    sort_direction (ListTaggableUsersSortDirection | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_taggable_users_filter import ListTaggableUsersFilter
from ...models.list_taggable_users_response_200 import ListTaggableUsersResponse200
from ...models.list_taggable_users_sort import ListTaggableUsersSort
from ...models.list_taggable_users_sort_direction import (
    ListTaggableUsersSortDirection,
)
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    filter_: ListTaggableUsersFilter | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListTaggableUsersSort | Unset = UNSET,
    sort_direction: ListTaggableUsersSortDirection | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_filter_: str | Unset = UNSET
    if not isinstance(filter_, Unset):
        json_filter_ = filter_

    params["filter"] = json_filter_
    params["limit"] = limit
    json_name: None | str | Unset
    if isinstance(name, Unset):
        json_name = UNSET
    else:
        json_name = name
    params["name"] = json_name
    params["offset"] = offset
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
        "url": "/api/{account}/release-forms/taggable-users".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListTaggableUsersResponse200 | None:
    if response.status_code == 200:
        response_200 = ListTaggableUsersResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListTaggableUsersResponse200]:
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
    filter_: ListTaggableUsersFilter | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListTaggableUsersSort | Unset = UNSET,
    sort_direction: ListTaggableUsersSortDirection | Unset = UNSET,
) -> Response[ListTaggableUsersResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_=filter_,
            limit=limit,
            name=name,
            offset=offset,
            sort=sort,
            sort_direction=sort_direction,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListTaggableUsersFilter | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListTaggableUsersSort | Unset = UNSET,
    sort_direction: ListTaggableUsersSortDirection | Unset = UNSET,
) -> ListTaggableUsersResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        filter_=filter_,
        limit=limit,
        name=name,
        offset=offset,
        sort=sort,
        sort_direction=sort_direction,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListTaggableUsersFilter | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListTaggableUsersSort | Unset = UNSET,
    sort_direction: ListTaggableUsersSortDirection | Unset = UNSET,
) -> Response[ListTaggableUsersResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_=filter_,
            limit=limit,
            name=name,
            offset=offset,
            sort=sort,
            sort_direction=sort_direction,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListTaggableUsersFilter | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListTaggableUsersSort | Unset = UNSET,
    sort_direction: ListTaggableUsersSortDirection | Unset = UNSET,
) -> ListTaggableUsersResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            filter_=filter_,
            limit=limit,
            name=name,
            offset=offset,
            sort=sort,
            sort_direction=sort_direction,
        )
    ).parsed
