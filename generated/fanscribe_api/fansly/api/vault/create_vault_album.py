"""Create Vault Album

POST /api/fansly/{fansly_account}/vault/albums
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_vault_album_body import CreateVaultAlbumBody
    from ...models.create_vault_album_response_200 import CreateVaultAlbumResponse200

_ANSWERS: Answers = {200: One("create_vault_album_response_200", "CreateVaultAlbumResponse200")}


def _get_kwargs(fansly_account: str, *, body: CreateVaultAlbumBody | Unset = UNSET) -> dict[str, Any]:
    return request("post", "/api/fansly/{fansly_account}/vault/albums", {"fansly_account": fansly_account}, json=body)


def sync_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateVaultAlbumBody | Unset = UNSET
) -> Response[CreateVaultAlbumResponse200]:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS)


def sync(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateVaultAlbumBody | Unset = UNSET
) -> CreateVaultAlbumResponse200 | None:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateVaultAlbumBody | Unset = UNSET
) -> Response[CreateVaultAlbumResponse200]:
    return await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateVaultAlbumBody | Unset = UNSET
) -> CreateVaultAlbumResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)).parsed
