"""List Trending GIFs

GET /api/{account}/giphy/trending
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_trending_gi_fs_response_200 import ListTrendingGiFsResponse200

_ANSWERS: Answers = {200: One("list_trending_gi_fs_response_200", "ListTrendingGiFsResponse200")}


def _get_kwargs(account: str, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> dict[str, Any]:
    return request(
        "get", "/api/{account}/giphy/trending", {"account": account}, query={"limit": limit, "offset": offset}
    )


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ListTrendingGiFsResponse200]:
    return client.send(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> ListTrendingGiFsResponse200 | None:
    return client.send(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ListTrendingGiFsResponse200]:
    return await client.asend(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> ListTrendingGiFsResponse200 | None:
    return (await client.asend(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)).parsed
