"""Show Vault List

GET /api/{account}/media/vault/lists/{list_id}

Args:
    account (str):
    list_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.show_vault_list_response_200 import ShowVaultListResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    list_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/media/vault/lists/{list_id}".format(
            account=quote(str(account), safe=""),
            list_id=quote(str(list_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ShowVaultListResponse200 | None:
    if response.status_code == 200:
        response_200 = ShowVaultListResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ShowVaultListResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ShowVaultListResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            list_id=list_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ShowVaultListResponse200 | None:
    return sync_detailed(
        account=account,
        list_id=list_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ShowVaultListResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            list_id=list_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ShowVaultListResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            list_id=list_id,
            client=client,
        )
    ).parsed
