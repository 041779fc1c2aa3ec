"""List Blocked Users

GET /api/{account}/users/blocked

Args:
    account (str):
    limit (str | Unset):
    offset (str | Unset):
    query (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_blocked_users_response_200 import ListBlockedUsersResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    query: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["offset"] = offset
    params["query"] = query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/users/blocked".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListBlockedUsersResponse200 | None:
    if response.status_code == 200:
        response_200 = ListBlockedUsersResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListBlockedUsersResponse200]:
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
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Response[ListBlockedUsersResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            offset=offset,
            query=query,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    query: str | Unset = UNSET,
) -> ListBlockedUsersResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        limit=limit,
        offset=offset,
        query=query,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Response[ListBlockedUsersResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            limit=limit,
            offset=offset,
            query=query,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    query: str | Unset = UNSET,
) -> ListBlockedUsersResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            limit=limit,
            offset=offset,
            query=query,
        )
    ).parsed
