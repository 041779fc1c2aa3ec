"""List Vault Lists

GET /api/{account}/media/vault/lists

Args:
    account (str):
    lightweight (bool | Unset):
    limit (int | Unset):
    offset (int | Unset):
    query (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_vault_lists_response_200 import ListVaultListsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["lightweight"] = lightweight
    params["limit"] = limit
    params["offset"] = offset
    params["query"] = query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/media/vault/lists".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListVaultListsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListVaultListsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListVaultListsResponse200]:
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
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Response[ListVaultListsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            lightweight=lightweight,
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
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> ListVaultListsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        lightweight=lightweight,
        limit=limit,
        offset=offset,
        query=query,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Response[ListVaultListsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            lightweight=lightweight,
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
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> ListVaultListsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            lightweight=lightweight,
            limit=limit,
            offset=offset,
            query=query,
        )
    ).parsed
