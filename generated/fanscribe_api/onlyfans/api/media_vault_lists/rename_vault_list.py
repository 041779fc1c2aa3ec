"""Rename Vault List

PUT /api/{account}/media/vault/lists/{list_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.rename_vault_list_body import RenameVaultListBody
    from ...models.rename_vault_list_response_200 import RenameVaultListResponse200

_ANSWERS: Answers = {200: One("rename_vault_list_response_200", "RenameVaultListResponse200")}


def _get_kwargs(account: str, list_id: str, *, body: RenameVaultListBody) -> dict[str, Any]:
    return request(
        "put", "/api/{account}/media/vault/lists/{list_id}", {"account": account, "list_id": list_id}, json=body
    )


def sync_detailed(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: RenameVaultListBody
) -> Response[RenameVaultListResponse200]:
    return client.send(_get_kwargs(account, list_id, body=body), _ANSWERS)


def sync(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: RenameVaultListBody
) -> RenameVaultListResponse200 | None:
    return client.send(_get_kwargs(account, list_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: RenameVaultListBody
) -> Response[RenameVaultListResponse200]:
    return await client.asend(_get_kwargs(account, list_id, body=body), _ANSWERS)


async def asyncio(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: RenameVaultListBody
) -> RenameVaultListResponse200 | None:
    return (await client.asend(_get_kwargs(account, list_id, body=body), _ANSWERS)).parsed
