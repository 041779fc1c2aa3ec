"""Delete Vault Media

DELETE /api/{account}/media/vault/delete-media
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_vault_media_body import DeleteVaultMediaBody
    from ...models.delete_vault_media_response_200 import DeleteVaultMediaResponse200

_ANSWERS: Answers = {200: One("delete_vault_media_response_200", "DeleteVaultMediaResponse200")}


def _get_kwargs(account: str, *, body: DeleteVaultMediaBody) -> dict[str, Any]:
    return request("delete", "/api/{account}/media/vault/delete-media", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: DeleteVaultMediaBody
) -> Response[DeleteVaultMediaResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: DeleteVaultMediaBody
) -> DeleteVaultMediaResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: DeleteVaultMediaBody
) -> Response[DeleteVaultMediaResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: DeleteVaultMediaBody
) -> DeleteVaultMediaResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
