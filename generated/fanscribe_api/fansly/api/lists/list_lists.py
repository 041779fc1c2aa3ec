"""List Lists

GET /api/fansly/{fansly_account}/lists
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_lists_response_200 import ListListsResponse200

_ANSWERS: Answers = {200: One("list_lists_response_200", "ListListsResponse200")}


def _get_kwargs(fansly_account: str) -> dict[str, Any]:
    return request("get", "/api/fansly/{fansly_account}/lists", {"fansly_account": fansly_account})


def sync_detailed(fansly_account: str, *, client: AuthenticatedClient | Client) -> Response[ListListsResponse200]:
    return client.send(_get_kwargs(fansly_account), _ANSWERS)


def sync(fansly_account: str, *, client: AuthenticatedClient | Client) -> ListListsResponse200 | None:
    return client.send(_get_kwargs(fansly_account), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client
) -> Response[ListListsResponse200]:
    return await client.asend(_get_kwargs(fansly_account), _ANSWERS)


async def asyncio(fansly_account: str, *, client: AuthenticatedClient | Client) -> ListListsResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account), _ANSWERS)).parsed
