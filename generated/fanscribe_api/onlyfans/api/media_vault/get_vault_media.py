"""Get Vault Media

GET /api/{account}/media/vault/{media_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_vault_media_response_200 import GetVaultMediaResponse200

_ANSWERS: Answers = {200: One("get_vault_media_response_200", "GetVaultMediaResponse200")}


def _get_kwargs(account: str, media_id: str) -> dict[str, Any]:
    return request("get", "/api/{account}/media/vault/{media_id}", {"account": account, "media_id": media_id})


def sync_detailed(
    account: str, media_id: str, *, client: AuthenticatedClient | Client
) -> Response[GetVaultMediaResponse200]:
    return client.send(_get_kwargs(account, media_id), _ANSWERS)


def sync(account: str, media_id: str, *, client: AuthenticatedClient | Client) -> GetVaultMediaResponse200 | None:
    return client.send(_get_kwargs(account, media_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, media_id: str, *, client: AuthenticatedClient | Client
) -> Response[GetVaultMediaResponse200]:
    return await client.asend(_get_kwargs(account, media_id), _ANSWERS)


async def asyncio(
    account: str, media_id: str, *, client: AuthenticatedClient | Client
) -> GetVaultMediaResponse200 | None:
    return (await client.asend(_get_kwargs(account, media_id), _ANSWERS)).parsed
