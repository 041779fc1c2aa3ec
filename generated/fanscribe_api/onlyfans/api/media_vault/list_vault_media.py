"""List Vault Media

GET /api/{account}/media/vault
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_vault_media_field import ListVaultMediaField
    from ...models.list_vault_media_response_200 import ListVaultMediaResponse200
    from ...models.list_vault_media_sort import ListVaultMediaSort
    from ...models.list_vault_media_type import ListVaultMediaType

_ANSWERS: Answers = {200: One("list_vault_media_response_200", "ListVaultMediaResponse200")}


def _get_kwargs(
    account: str,
    *,
    field: ListVaultMediaField | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListVaultMediaSort | Unset = UNSET,
    type_: ListVaultMediaType | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/media/vault",
        {"account": account},
        query={
            "field": field,
            "limit": limit,
            "list": list_,
            "offset": offset,
            "query": query,
            "sort": sort,
            "type": type_,
        },
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    field: ListVaultMediaField | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListVaultMediaSort | Unset = UNSET,
    type_: ListVaultMediaType | Unset = UNSET,
) -> Response[ListVaultMediaResponse200]:
    return client.send(
        _get_kwargs(account, field=field, limit=limit, list_=list_, offset=offset, query=query, sort=sort, type_=type_),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    field: ListVaultMediaField | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListVaultMediaSort | Unset = UNSET,
    type_: ListVaultMediaType | Unset = UNSET,
) -> ListVaultMediaResponse200 | None:
    return client.send(
        _get_kwargs(account, field=field, limit=limit, list_=list_, offset=offset, query=query, sort=sort, type_=type_),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    field: ListVaultMediaField | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListVaultMediaSort | Unset = UNSET,
    type_: ListVaultMediaType | Unset = UNSET,
) -> Response[ListVaultMediaResponse200]:
    return await client.asend(
        _get_kwargs(account, field=field, limit=limit, list_=list_, offset=offset, query=query, sort=sort, type_=type_),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    field: ListVaultMediaField | Unset = UNSET,
    limit: int | Unset = UNSET,
    list_: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    sort: ListVaultMediaSort | Unset = UNSET,
    type_: ListVaultMediaType | Unset = UNSET,
) -> ListVaultMediaResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account, field=field, limit=limit, list_=list_, offset=offset, query=query, sort=sort, type_=type_
            ),
            _ANSWERS,
        )
    ).parsed
