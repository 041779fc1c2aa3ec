"""Message Buyers

GET /api/{account_path}/engagement/messages/{message_id}/buyers

Args:
    account_path (str):
    message_id (str):
    limit (int | Unset):
    marker (int | Unset):
    offset (int | Unset):
    skip_users (str | Unset):
    skip_users_dups (int | Unset):
    account_query (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.message_buyers_response_200 import MessageBuyersResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account_path: str,
    message_id: str,
    *,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["marker"] = marker
    params["offset"] = offset
    params["skip_users"] = skip_users
    params["skip_users_dups"] = skip_users_dups
    params["account"] = account_query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account_path}/engagement/messages/{message_id}/buyers".format(
            account_path=quote(str(account_path), safe=""),
            message_id=quote(str(message_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MessageBuyersResponse200 | None:
    if response.status_code == 200:
        response_200 = MessageBuyersResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MessageBuyersResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_path: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
    account_query: str,
) -> Response[MessageBuyersResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            message_id=message_id,
            limit=limit,
            marker=marker,
            offset=offset,
            skip_users=skip_users,
            skip_users_dups=skip_users_dups,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_path: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
    account_query: str,
) -> MessageBuyersResponse200 | None:
    return sync_detailed(
        account_path=account_path,
        message_id=message_id,
        client=client,
        limit=limit,
        marker=marker,
        offset=offset,
        skip_users=skip_users,
        skip_users_dups=skip_users_dups,
        account_query=account_query,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
    account_query: str,
) -> Response[MessageBuyersResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            message_id=message_id,
            limit=limit,
            marker=marker,
            offset=offset,
            skip_users=skip_users,
            skip_users_dups=skip_users_dups,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_path: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
    account_query: str,
) -> MessageBuyersResponse200 | None:
    return (
        await asyncio_detailed(
            account_path=account_path,
            message_id=message_id,
            client=client,
            limit=limit,
            marker=marker,
            offset=offset,
            skip_users=skip_users,
            skip_users_dups=skip_users_dups,
            account_query=account_query,
        )
    ).parsed
