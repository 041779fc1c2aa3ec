"""Update Vault Album

PUT /api/fansly/{fansly_account}/vault/albums/{album_id}

Args:
    fansly_account (str):
    album_id (str):
    body (UpdateVaultAlbumBody | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_vault_album_body import UpdateVaultAlbumBody
from ...models.update_vault_album_response_200 import UpdateVaultAlbumResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    fansly_account: str,
    album_id: str,
    *,
    body: UpdateVaultAlbumBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/fansly/{fansly_account}/vault/albums/{album_id}".format(
            fansly_account=quote(str(fansly_account), safe=""),
            album_id=quote(str(album_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateVaultAlbumResponse200 | None:
    if response.status_code == 200:
        response_200 = UpdateVaultAlbumResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateVaultAlbumResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVaultAlbumBody | Unset = UNSET,
) -> Response[UpdateVaultAlbumResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            album_id=album_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVaultAlbumBody | Unset = UNSET,
) -> UpdateVaultAlbumResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        album_id=album_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVaultAlbumBody | Unset = UNSET,
) -> Response[UpdateVaultAlbumResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            album_id=album_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVaultAlbumBody | Unset = UNSET,
) -> UpdateVaultAlbumResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            album_id=album_id,
            client=client,
            body=body,
        )
    ).parsed
