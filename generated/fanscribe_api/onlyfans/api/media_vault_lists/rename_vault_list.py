"""Rename Vault List

PUT /api/{account}/media/vault/lists/{list_id}

Args:
    account (str):
    list_id (str):
    body (RenameVaultListBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.rename_vault_list_body import RenameVaultListBody
from ...models.rename_vault_list_response_200 import RenameVaultListResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    list_id: str,
    *,
    body: RenameVaultListBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/{account}/media/vault/lists/{list_id}".format(
            account=quote(str(account), safe=""),
            list_id=quote(str(list_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RenameVaultListResponse200 | None:
    if response.status_code == 200:
        response_200 = RenameVaultListResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RenameVaultListResponse200]:
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
    body: RenameVaultListBody,
) -> Response[RenameVaultListResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            list_id=list_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RenameVaultListBody,
) -> RenameVaultListResponse200 | None:
    return sync_detailed(
        account=account,
        list_id=list_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RenameVaultListBody,
) -> Response[RenameVaultListResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            list_id=list_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RenameVaultListBody,
) -> RenameVaultListResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            list_id=list_id,
            client=client,
            body=body,
        )
    ).parsed
