"""Reorder Vault Albums

POST /api/fansly/{fansly_account}/vault/albums/reorder
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.reorder_vault_albums_response_200 import ReorderVaultAlbumsResponse200

_ANSWERS: Answers = {200: One("reorder_vault_albums_response_200", "ReorderVaultAlbumsResponse200")}


def _get_kwargs(fansly_account: str) -> dict[str, Any]:
    return request("post", "/api/fansly/{fansly_account}/vault/albums/reorder", {"fansly_account": fansly_account})


def sync_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> Response[ReorderVaultAlbumsResponse200]:
    return client.send(_get_kwargs(fansly_account), _ANSWERS)


def sync(fansly_account: str, *, client: AuthenticatedClient | Client) -> ReorderVaultAlbumsResponse200 | None:
    return client.send(_get_kwargs(fansly_account), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> Response[ReorderVaultAlbumsResponse200]:
    return await client.asend(_get_kwargs(fansly_account), _ANSWERS)


async def asyncio(fansly_account: str, *, client: AuthenticatedClient | Client) -> ReorderVaultAlbumsResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account), _ANSWERS)).parsed
