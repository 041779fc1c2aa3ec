"""Create Vault List

POST /api/{account}/media/vault/lists
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_vault_list_body import CreateVaultListBody
    from ...models.create_vault_list_response_200 import CreateVaultListResponse200

_ANSWERS: Answers = {200: One("create_vault_list_response_200", "CreateVaultListResponse200")}


def _get_kwargs(account: str, *, body: CreateVaultListBody) -> dict[str, Any]:
    return request("post", "/api/{account}/media/vault/lists", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateVaultListBody
) -> Response[CreateVaultListResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: CreateVaultListBody
) -> CreateVaultListResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateVaultListBody
) -> Response[CreateVaultListResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: CreateVaultListBody
) -> CreateVaultListResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
