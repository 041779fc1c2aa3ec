"""Show Vault List

GET /api/{account}/media/vault/lists/{list_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.show_vault_list_response_200 import ShowVaultListResponse200

_ANSWERS: Answers = {200: One("show_vault_list_response_200", "ShowVaultListResponse200")}


def _get_kwargs(account: str, list_id: str) -> dict[str, Any]:
    return request("get", "/api/{account}/media/vault/lists/{list_id}", {"account": account, "list_id": list_id})


def sync_detailed(
    account: str, list_id: str, *, client: AuthenticatedClient | Client
) -> Response[ShowVaultListResponse200]:
    return client.send(_get_kwargs(account, list_id), _ANSWERS)


def sync(account: str, list_id: str, *, client: AuthenticatedClient | Client) -> ShowVaultListResponse200 | None:
    return client.send(_get_kwargs(account, list_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, list_id: str, *, client: AuthenticatedClient | Client
) -> Response[ShowVaultListResponse200]:
    return await client.asend(_get_kwargs(account, list_id), _ANSWERS)


async def asyncio(
    account: str, list_id: str, *, client: AuthenticatedClient | Client
) -> ShowVaultListResponse200 | None:
    return (await client.asend(_get_kwargs(account, list_id), _ANSWERS)).parsed
