"""List Vault Lists

GET /api/{account}/media/vault/lists
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_vault_lists_response_200 import ListVaultListsResponse200

_ANSWERS: Answers = {200: One("list_vault_lists_response_200", "ListVaultListsResponse200")}


def _get_kwargs(
    account: str,
    *,
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/media/vault/lists",
        {"account": account},
        query={"lightweight": lightweight, "limit": limit, "offset": offset, "query": query},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Response[ListVaultListsResponse200]:
    return client.send(_get_kwargs(account, lightweight=lightweight, limit=limit, offset=offset, query=query), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> ListVaultListsResponse200 | None:
    return client.send(
        _get_kwargs(account, lightweight=lightweight, limit=limit, offset=offset, query=query), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Response[ListVaultListsResponse200]:
    return await client.asend(
        _get_kwargs(account, lightweight=lightweight, limit=limit, offset=offset, query=query), _ANSWERS
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    lightweight: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> ListVaultListsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account, lightweight=lightweight, limit=limit, offset=offset, query=query), _ANSWERS
        )
    ).parsed
