"""Update Vault Album

PUT /api/fansly/{fansly_account}/vault/albums/{album_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_vault_album_body import UpdateVaultAlbumBody
    from ...models.update_vault_album_response_200 import UpdateVaultAlbumResponse200

_ANSWERS: Answers = {200: One("update_vault_album_response_200", "UpdateVaultAlbumResponse200")}


def _get_kwargs(fansly_account: str, album_id: str, *, body: UpdateVaultAlbumBody | Unset = UNSET) -> dict[str, Any]:
    return request(
        "put",
        "/api/fansly/{fansly_account}/vault/albums/{album_id}",
        {"fansly_account": fansly_account, "album_id": album_id},
        json=body,
    )


def sync_detailed(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVaultAlbumBody | Unset = UNSET,
) -> Response[UpdateVaultAlbumResponse200]:
    return client.send(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS)


def sync(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVaultAlbumBody | Unset = UNSET,
) -> UpdateVaultAlbumResponse200 | None:
    return client.send(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVaultAlbumBody | Unset = UNSET,
) -> Response[UpdateVaultAlbumResponse200]:
    return await client.asend(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str,
    album_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateVaultAlbumBody | Unset = UNSET,
) -> UpdateVaultAlbumResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, album_id, body=body), _ANSWERS)).parsed
