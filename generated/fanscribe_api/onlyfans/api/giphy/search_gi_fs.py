"""Search GIFs

GET /api/{account}/giphy/search
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.search_gi_fs_response_200 import SearchGiFsResponse200

_ANSWERS: Answers = {200: One("search_gi_fs_response_200", "SearchGiFsResponse200")}


def _get_kwargs(account: str, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, q: str) -> dict[str, Any]:
    return request(
        "get", "/api/{account}/giphy/search", {"account": account}, query={"limit": limit, "offset": offset, "q": q}
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    q: str,
) -> Response[SearchGiFsResponse200]:
    return client.send(_get_kwargs(account, limit=limit, offset=offset, q=q), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    q: str,
) -> SearchGiFsResponse200 | None:
    return client.send(_get_kwargs(account, limit=limit, offset=offset, q=q), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    q: str,
) -> Response[SearchGiFsResponse200]:
    return await client.asend(_get_kwargs(account, limit=limit, offset=offset, q=q), _ANSWERS)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    q: str,
) -> SearchGiFsResponse200 | None:
    return (await client.asend(_get_kwargs(account, limit=limit, offset=offset, q=q), _ANSWERS)).parsed
