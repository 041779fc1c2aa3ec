"""List Chats

GET /api/{account}/chats

Args:
    account (str):
    filter_ (ListChatsFilter | Unset):
    limit (str | Unset):
    offset (str | Unset):
    order (ListChatsOrder | Unset):
    query (str | Unset):
    skip_users (ListChatsSkipUsers | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_chats_filter import ListChatsFilter
from ...models.list_chats_order import ListChatsOrder
from ...models.list_chats_response_200 import ListChatsResponse200
from ...models.list_chats_skip_users import ListChatsSkipUsers
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    filter_: ListChatsFilter | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: ListChatsSkipUsers | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_filter_: str | Unset = UNSET
    if not isinstance(filter_, Unset):
        json_filter_ = filter_

    params["filter"] = json_filter_
    params["limit"] = limit
    params["offset"] = offset
    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order

    params["order"] = json_order
    params["query"] = query
    json_skip_users: str | Unset = UNSET
    if not isinstance(skip_users, Unset):
        json_skip_users = skip_users

    params["skip_users"] = json_skip_users

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/chats".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ListChatsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListChatsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListChatsResponse200]:
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
    filter_: ListChatsFilter | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: ListChatsSkipUsers | Unset = UNSET,
) -> Response[ListChatsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_=filter_,
            limit=limit,
            offset=offset,
            order=order,
            query=query,
            skip_users=skip_users,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatsFilter | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: ListChatsSkipUsers | Unset = UNSET,
) -> ListChatsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        filter_=filter_,
        limit=limit,
        offset=offset,
        order=order,
        query=query,
        skip_users=skip_users,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatsFilter | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: ListChatsSkipUsers | Unset = UNSET,
) -> Response[ListChatsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_=filter_,
            limit=limit,
            offset=offset,
            order=order,
            query=query,
            skip_users=skip_users,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: ListChatsFilter | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    order: ListChatsOrder | Unset = UNSET,
    query: str | Unset = UNSET,
    skip_users: ListChatsSkipUsers | Unset = UNSET,
) -> ListChatsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            filter_=filter_,
            limit=limit,
            offset=offset,
            order=order,
            query=query,
            skip_users=skip_users,
        )
    ).parsed
